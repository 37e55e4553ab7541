package org.antou.passport.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.antou.paper.PaperColumn;
import org.antou.paper.PaperRow;
import org.antou.paper.Printout;
import org.antou.passport.model.GapColumns;
import org.antou.passport.model.GapKind;
import org.antou.passport.model.GapLine;
import org.antou.passport.model.GapReport;
import org.antou.register.Column;

/** 真空期清单 on paper: A4 on its side, a line a gap with its days and why. */
public final class GapPrintout {

    private static final int NUMBER_WIDTH = 10;

    private GapPrintout() {}

    /** @param lines those of the report that are listed, in their order */
    public static Printout of(String unit, GapReport report, List<GapLine> lines) {
        List<Column<GapLine>> columns = GapColumns.ALL.all().stream()
                .filter(column -> column.width() > 0)
                .toList();
        List<PaperColumn> heads = new ArrayList<>(List.of(new PaperColumn("序号", NUMBER_WIDTH, true)));
        columns.forEach(column -> heads.add(PaperColumn.of(column)));
        return new Printout(
                unit + "备案和保管真空期清单",
                "截至 " + report.on() + "  " + counts(lines) + doubts(report),
                "",
                true,
                heads,
                IntStream.range(0, lines.size())
                        .mapToObj(i -> row(i + 1, lines.get(i), columns))
                        .toList(),
                List.of("制表人", "审核人", "日期"));
    }

    private static String counts(List<GapLine> lines) {
        StringBuilder counts = new StringBuilder("共 ").append(lines.size()).append(" 段");
        for (GapKind kind : GapKind.values()) {
            List<GapLine> of =
                    lines.stream().filter(line -> line.gap().kind() == kind).toList();
            if (!of.isEmpty()) {
                counts.append(";")
                        .append(kind.title())
                        .append(" ")
                        .append(of.size())
                        .append(" 段 ");
                counts.append(of.stream().mapToLong(GapLine::days).sum()).append(" 天");
            }
        }
        return counts.toString();
    }

    private static String doubts(GapReport report) {
        return report.doubts().isEmpty() ? "" : ";另有 " + report.doubts().size() + " 人算不出来";
    }

    private static PaperRow row(int number, GapLine line, List<Column<GapLine>> columns) {
        List<String> cells = new ArrayList<>(List.of(String.valueOf(number)));
        columns.forEach(column -> cells.add(column.show(line)));
        return new PaperRow(line.person().name(), cells);
    }
}
