package org.antou.desktop.today;

import java.util.List;
import org.antou.desktop.look.Days;
import org.antou.paper.PaperColumn;
import org.antou.paper.PaperRow;
import org.antou.paper.Printout;
import org.antou.register.Finding;

/** 今天要办的事 on paper: what stands on the start page, to be ticked off. */
public final class TodayPaper {

    private static final List<PaperColumn> COLUMNS = List.of(
            new PaperColumn("序号", 10, true),
            new PaperColumn("类别", 20, true),
            new PaperColumn("事项", 90, false),
            new PaperColumn("建议", 60, false),
            new PaperColumn("办结", 12, true));

    private final Today today;

    private TodayPaper(Today today) {
        this.today = today;
    }

    static TodayPaper of(Today today) {
        return new TodayPaper(today);
    }

    /** @param unit the office, under the headline */
    public Printout printout(String unit) {
        List<Finding> all = today.all().toList();
        List<PaperRow> rows = java.util.stream.IntStream.range(0, all.size())
                .mapToObj(i -> row(i + 1, all.get(i)))
                .toList();
        return new Printout("今天要办的事", unit + "  " + Days.day(today.on()), "", false, COLUMNS, rows, List.of());
    }

    private static PaperRow row(int number, Finding finding) {
        String urgency = Urgency.of(finding.rule()).title();
        return new PaperRow(
                "第" + number + "行", List.of(String.valueOf(number), urgency, finding.message(), finding.advice(), "□"));
    }
}
