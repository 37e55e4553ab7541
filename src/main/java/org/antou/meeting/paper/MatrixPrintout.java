package org.antou.meeting.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.antou.meeting.model.MonthWords;
import org.antou.meeting.model.QuotaLine;
import org.antou.meeting.model.QuotaMatrix;
import org.antou.paper.PaperColumn;
import org.antou.paper.PaperRow;
import org.antou.paper.Printout;

/** 应开与已开 on paper: the yearly table with its twelve months and the totals, A4 on its side, each rule with its basis. */
public final class MatrixPrintout {

    private static final List<String> SIGNATURES = List.of("制表人", "审核人", "日期");

    private MatrixPrintout() {}

    /** @param lines those that are shown, in their order */
    public static Printout of(String unit, QuotaMatrix matrix, List<QuotaLine> lines) {
        List<PaperColumn> columns = new ArrayList<>(List.of(
                new PaperColumn("党支部", 30, false), new PaperColumn("会议", 24, false), new PaperColumn("要求", 17, true)));
        IntStream.rangeClosed(1, 12).forEach(m -> columns.add(new PaperColumn(m + "月", 10, true)));
        List.of("应开", "达标", "实开", "欠").forEach(t -> columns.add(new PaperColumn(t, 10, true)));
        columns.add(new PaperColumn("依据", 37, false));
        List<PaperRow> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(row(line)));
        rows.add(totals(lines));
        return new Printout(
                unit + matrix.year() + "年“三会一课”应开与已开",
                "截至" + matrix.on() + "  ✓已开 欠应开未开 未:未召开有原因 补:补录 ·未到期 —不考核;每期单独计,不能由别期补足",
                "",
                true,
                columns,
                rows,
                SIGNATURES);
    }

    private static PaperRow row(QuotaLine line) {
        String group = line.group().isEmpty() ? "" : "·" + line.group();
        List<String> cells = new ArrayList<>(List.of(
                line.branch().name(),
                line.rule().kind().title() + group,
                line.rule().words()));
        IntStream.rangeClosed(1, 12).forEach(month -> cells.add(MonthWords.of(line, month)));
        numbers(cells, line.owed(), line.kept(), line.held(), line.missing());
        cells.add(line.exempt().isEmpty() ? line.rule().basis() : line.exempt());
        return new PaperRow(line.branch().name() + line.rule().kind().title(), cells);
    }

    private static void numbers(List<String> cells, int... numbers) {
        IntStream.of(numbers).mapToObj(String::valueOf).forEach(cells::add);
    }

    private static PaperRow totals(List<QuotaLine> lines) {
        List<String> cells = new ArrayList<>(List.of("合计", "", ""));
        IntStream.rangeClosed(1, 12)
                .map(month -> lines.stream()
                        .mapToInt(l -> l.months().get(month - 1).held())
                        .sum())
                .mapToObj(String::valueOf)
                .forEach(cells::add);
        numbers(
                cells,
                lines.stream().mapToInt(QuotaLine::owed).sum(),
                lines.stream().mapToInt(QuotaLine::kept).sum(),
                lines.stream().mapToInt(QuotaLine::held).sum(),
                lines.stream().mapToInt(QuotaLine::missing).sum());
        cells.add("");
        return new PaperRow("合计", cells);
    }
}
