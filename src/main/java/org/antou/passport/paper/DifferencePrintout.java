package org.antou.passport.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.antou.paper.PaperColumn;
import org.antou.paper.PaperRow;
import org.antou.paper.Printout;
import org.antou.passport.Reconciliations.Compared;
import org.antou.passport.model.Difference;
import org.antou.passport.model.DifferenceColumns;
import org.antou.register.Column;

/** 差异表: the lines of a comparison, A4 on its side; numbers are covered, the last column is ticked by hand. */
public final class DifferencePrintout {

    private static final List<String> SIGNATURES = List.of("比对人", "复核人", "负责人", "日期");

    /** Ticked by hand. */
    private static final String TO_DO = "□";

    private DifferencePrintout() {}

    /** These lines of a comparison, in this order. */
    public static Printout of(String unit, Compared compared, List<Difference> lines) {
        List<Column<Difference>> printed = DifferenceColumns.ALL.all().stream()
                .filter(column -> column.width() > 0)
                .toList();
        List<PaperColumn> columns = new ArrayList<>(List.of(new PaperColumn("序号", 10, true)));
        printed.forEach(column -> columns.add(PaperColumn.of(column)));
        columns.add(new PaperColumn("已办", 12, true));
        List<PaperRow> rows = new ArrayList<>();
        for (Difference line : lines) {
            String number = String.valueOf(rows.size() + 1);
            Stream<String> cells = printed.stream()
                    .map(column -> column.value(line).map(column::masked).orElse(""));
            rows.add(new PaperRow(
                    "第" + number + "行 " + line.name(),
                    Stream.concat(
                                    Stream.concat(Stream.of(number), cells),
                                    Stream.of(line.outcome().isDifferent() ? TO_DO : ""))
                            .toList()));
        }
        return new Printout(unit + "因私出国(境)证件" + title(compared), told(compared), "", true, columns, rows, SIGNATURES);
    }

    private static String title(Compared compared) {
        return compared.kept().map(kept -> kept.title() + "差异表").orElse("三方比对差异表");
    }

    private static String told(Compared compared) {
        return "比对日期 " + compared.on() + "  " + compared.counts().told();
    }
}
