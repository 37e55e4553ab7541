package org.antou.ledger.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.antou.ledger.model.Figure;
import org.antou.ledger.model.Inspection;
import org.antou.paper.PaperColumn;
import org.antou.paper.PaperRow;
import org.antou.paper.Printout;

/** 整改落实情况统计表 on paper: A4 upright, a line a number. */
public final class StatisticsPrintout {

    private static final List<PaperColumn> COLUMNS = List.of(
            new PaperColumn("类别", 30, false),
            new PaperColumn("项目", 80, false),
            new PaperColumn("数", 20, true),
            new PaperColumn("说明", 56, false));

    private StatisticsPrintout() {}

    public static Printout of(String unit, Inspection inspection, List<Figure> figures, LocalDate on) {
        List<PaperRow> rows = new ArrayList<>();
        String group = "";
        for (Figure figure : figures) {
            rows.add(new PaperRow(
                    figure.title(),
                    List.of(
                            figure.group().equals(group) ? "" : figure.group(),
                            figure.title(),
                            figure.value(),
                            figure.note())));
            group = figure.group();
        }
        return new Printout(
                unit + inspection.title() + "整改落实情况统计表",
                "截至 " + on,
                "",
                false,
                COLUMNS,
                rows,
                List.of("填表人", "审核人", "日期"));
    }
}
