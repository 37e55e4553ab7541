package org.antou.ledger.model;

import java.util.Optional;
import org.antou.text.PartialDate;

/** What a notice says of its inspection, as the clerk corrects it; the fields are those of {@link Notice}. */
public record NoticeHeader(
        String round,
        String team,
        String signer,
        Optional<PartialDate> started,
        Optional<PartialDate> ended,
        Optional<PartialDate> feedback,
        Optional<PartialDate> published) {

    static NoticeHeader of(Notice notice) {
        return new NoticeHeader(
                notice.round(),
                notice.team(),
                notice.signer(),
                notice.started(),
                notice.ended(),
                notice.feedback(),
                notice.published());
    }
}
