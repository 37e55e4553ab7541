package org.antou.passport.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.antou.paper.PaperColumn;
import org.antou.paper.PaperRow;
import org.antou.paper.Printout;
import org.antou.passport.model.StockLine;
import org.antou.passport.model.StockLineColumns;
import org.antou.passport.model.StockOutcome;
import org.antou.passport.model.Stocktake;
import org.antou.passport.model.StocktakeRules;
import org.antou.register.Column;

/** 盘点表: what was counted, slot by slot, A4 upright, with the signatures of two; numbers are covered. */
public final class StocktakePrintout {

    private static final List<String> SIGNATURES = List.of("盘点人", "监盘人", "日期");

    private StocktakePrintout() {}

    /** The lines of a stocktake; while it goes on, what was not seen yet is left to be ticked by hand. */
    public static Printout of(String unit, Stocktake stocktake, List<StockLine> lines) {
        List<Column<StockLine>> printed = StockLineColumns.ALL.all().stream()
                .filter(column -> column.width() > 0)
                .toList();
        List<PaperColumn> columns = new ArrayList<>(List.of(new PaperColumn("序号", 11, true)));
        printed.forEach(column -> columns.add(PaperColumn.of(column)));
        boolean open = stocktake.finished().isEmpty();
        List<PaperRow> rows = new ArrayList<>();
        for (StockLine line : lines) {
            String number = String.valueOf(rows.size() + 1);
            Stream<String> cells = printed.stream().map(column -> cell(column, line, open));
            rows.add(new PaperRow(
                    "第" + number + "行 " + line.name(),
                    Stream.concat(Stream.of(number), cells).toList()));
        }
        return new Printout(unit + "因私出国(境)证件盘点表", subtitle(stocktake, lines), "", false, columns, rows, SIGNATURES);
    }

    private static String cell(Column<StockLine> column, StockLine line, boolean open) {
        boolean unseen = open && line.outcome() == StockOutcome.MISSING;
        if (unseen && column.key().equals(StockLineColumns.OUTCOME)) {
            return "□";
        }
        if (unseen && column.key().equals(StockLineColumns.WORD)) {
            return "";
        }
        return column.value(line).map(column::masked).orElse("");
    }

    private static String subtitle(Stocktake stocktake, List<StockLine> lines) {
        String days = stocktake
                .finished()
                .map(day -> day.equals(stocktake.begun()) ? "盘点日期 " + day : "盘点日期 " + stocktake.begun() + " 至 " + day)
                .orElse("盘点日期 " + stocktake.begun() + "(没有盘完)");
        return stocktake.scope() + "  " + days + "  "
                + StocktakeRules.counts(lines).told();
    }
}
