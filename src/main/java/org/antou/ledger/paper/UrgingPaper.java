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

    private UrgingPaper() {}

    public static OfficialPaper of(Urging urging, String number) {
        List<OfficialPaper.Part> parts = new ArrayList<>();
        parts.add(OfficialPaper.part(OfficialPaper.Level.ADDRESSEE, urging.to() + ":"));
        for (NoticeText.Part part : urging.parts()) {
            boolean heading = part.level() == NoticeText.Level.FIRST;
            parts.add(OfficialPaper.part(heading ? OfficialPaper.Level.FIRST : OfficialPaper.Level.TEXT, part.text()));
        }
        return new OfficialPaper(
                number,
                urging.kind().headline(),
                "",
                parts,
                urging.signer(),
                ChineseDates.show(PartialDate.of(urging.on())));
    }
}
