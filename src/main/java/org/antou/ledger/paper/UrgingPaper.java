package org.antou.ledger.paper;

import java.util.ArrayList;
import java.util.List;
import org.antou.ledger.model.NoticeText;
import org.antou.ledger.model.Urging;
import org.antou.paper.OfficialPaper;
import org.antou.text.ChineseDates;
import org.antou.text.PartialDate;

/** A 督办通知, 提醒书 or 督查通报 as an official document. */
public final class UrgingPaper {

    private static final String NARROW = ",:;()";
    private static final String WIDE = "\uFF0C\uFF1A\uFF1B\uFF08\uFF09";

    private UrgingPaper() {}

    public static OfficialPaper of(Urging urging, String number) {
        List<OfficialPaper.Part> parts = new ArrayList<>();
        parts.add(OfficialPaper.part(OfficialPaper.Level.ADDRESSEE, wide(urging.to() + ":")));
        for (NoticeText.Part part : urging.parts()) {
            boolean heading = part.level() == NoticeText.Level.FIRST;
            parts.add(OfficialPaper.part(
                    heading ? OfficialPaper.Level.FIRST : OfficialPaper.Level.TEXT, wide(part.text())));
        }
        return new OfficialPaper(
                number,
                urging.kind().headline(),
                "",
                parts,
                urging.signer(),
                ChineseDates.show(PartialDate.of(urging.on())));
    }

    /** Official paper has Chinese punctuation throughout; a colon in a time of day or a comma in a sum stays. */
    private static String wide(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int narrow = NARROW.indexOf(text.charAt(i));
            boolean chinese =
                    i > 0 && !between(text.charAt(i - 1)) || i + 1 < text.length() && !between(text.charAt(i + 1));
            if (narrow >= 0 && chinese) {
                out.setCharAt(i, WIDE.charAt(narrow));
            }
        }
        return out.toString();
    }

    private static boolean between(char c) {
        return c < 0x80;
    }
}
