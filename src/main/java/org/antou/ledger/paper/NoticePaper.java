package org.antou.ledger.paper;

import org.antou.ledger.model.NoticeText;
import org.antou.paper.OfficialPaper;

/** A notice as an official document for Word. */
public final class NoticePaper {

    private NoticePaper() {}

    /** @param marking the marking line (内部资料); empty for none */
    public static OfficialPaper of(NoticeText text, String marking) {
        return new OfficialPaper(
                text.title(),
                marking,
                text.parts().stream()
                        .map(part -> OfficialPaper.part(level(part.level()), part.text()))
                        .toList(),
                text.signer(),
                text.date());
    }

    private static OfficialPaper.Level level(NoticeText.Level level) {
        return switch (level) {
            case FIRST -> OfficialPaper.Level.FIRST;
            case SECOND -> OfficialPaper.Level.SECOND;
            case TEXT -> OfficialPaper.Level.TEXT;
        };
    }
}
