package org.antou.ledger.model;

import java.util.List;
import java.util.Optional;
import org.antou.text.PartialDate;

/**
 * What a person says about a notice that is to be written; everything else comes from the ledger.
 *
 * @param title    the headline
 * @param preamble the opening; the totals stand in it
 * @param before   paragraphs of a first part (组织推进情况), its heading first; none: there is no such part
 * @param after    paragraphs of a last part (下一步打算), its heading first; none: there is no such part
 * @param signer   who signs
 * @param date     成文日期
 */
public record NoticeOrder(
        String title,
        String preamble,
        List<String> before,
        List<String> after,
        String signer,
        Optional<PartialDate> date) {

    public NoticeOrder {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
