package org.antou.ledger.model;

import java.util.List;
import java.util.Optional;
import org.antou.ledger.model.Status.Tally;
import org.antou.text.ChineseDates;
import org.antou.text.PartialDate;

/** What a notice proposes for its headline and opening, from the inspection and the numbers of its issues. */
public final class NoticeOpening {

    /** 通报 tells everybody, 报告 goes to the inspection office. */
    public enum Kind {
        NOTICE("通报"),
        REPORT("报告");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    private NoticeOpening() {}

    /** A proposal to be corrected by a person. */
    public static NoticeOrder order(NoticeSource source, Kind kind, String partyGroup, PartialDate date) {
        String signer = Optional.of(source.inspection().signer())
                .filter(s -> !s.isBlank())
                .orElse(partyGroup);
        return new NoticeOrder(
                title(source.inspection(), kind, signer),
                preamble(source, kind, signer, date),
                List.of(),
                List.of(),
                signer,
                Optional.of(date));
    }

    private static String title(Inspection inspection, Kind kind, String signer) {
        String round = inspection.title();
        boolean whole = round.matches(".*整改.*(?:通报|报告|情况)");
        return whole ? round : bare(signer) + "关于" + round + "反馈意见整改落实情况的" + kind.title();
    }

    private static String bare(String signer) {
        return signer.replaceAll("^(?:中共|中国共产党)", "");
    }

    /** 市委第四巡察组从…至…进行了巡察…:4个方面40个问题… 现将整改情况通报如下。 */
    static String preamble(NoticeSource source, Kind kind, String signer, PartialDate date) {
        String whom = bare(signer);
        return visit(source.inspection(), whom)
                + (whom.isBlank() ? "我单位" : whom) + "高度重视巡察反馈意见,逐条研究、逐项整改。截至" + ChineseDates.show(date) + ","
                + totals(source) + "现将整改情况" + (kind == Kind.NOTICE ? "通报" : "报告") + "如下。";
    }

    private static String visit(Inspection inspection, String whom) {
        String team = inspection.team().isBlank() ? "巡察组" : inspection.team();
        String stay = inspection.started().isPresent() && inspection.ended().isPresent()
                ? team + "从" + ChineseDates.show(inspection.started().get()) + "至"
                        + ChineseDates.show(inspection.ended().get()) + "对" + whom + "进行了巡察"
                : team + "对" + whom + "进行了巡察";
        String fed = inspection
                .feedback()
                .map(d -> "," + ChineseDates.show(d) + "反馈了巡察意见")
                .orElse("");
        return stay + fed + "。";
    }

    /** The numbers of the opening, in words that count every issue once. */
    static String totals(NoticeSource source) {
        LedgerStatistics counts = LedgerStatistics.of(source.issues());
        int aspects = source.used().size();
        String whole = "反馈意见指出的" + (aspects > 1 ? aspects + "个方面" : "") + source.fedBack() + "个问题";
        int open = counts.of(Tally.ONGOING) + counts.of(Tally.NOT_STARTED);
        return whole
                + part(",已经整改完毕的", counts.done(), "")
                + part(",基本完成的", counts.of(Tally.BASIC), "")
                + part(
                        ",正在整改、定期整改到位的",
                        open,
                        counts.of(Tally.NOT_STARTED) > 0 ? "(含未启动" + counts.of(Tally.NOT_STARTED) + "个)" : "")
                + part(",状态待核实的", counts.of(Tally.UNCONFIRMED), "")
                + part(",按规定不公开的", source.left(), "")
                + "。";
    }

    private static String part(String what, int number, String more) {
        return number == 0 ? "" : what + number + "个" + more;
    }
}
