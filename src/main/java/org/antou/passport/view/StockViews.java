package org.antou.passport.view;

import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antou.passport.model.StockLine;
import org.antou.passport.model.StockLineColumns;
import org.antou.passport.model.StockOutcome;
import org.antou.passport.model.Stocktake;
import org.antou.passport.model.StocktakeColumns;
import org.antou.register.Condition;
import org.antou.register.Filter;
import org.antou.register.SavedView;
import org.antou.register.row.RowSource;
import org.antou.register.view.TableSpec;
import org.antou.ui.EmptyState;
import org.antou.ui.Icons;

/** How stocktakes and the lines of one are looked at. */
final class StockViews {

    private StockViews() {}

    static TableSpec<Stocktake> stocktakes(RowSource<Stocktake> source, Runnable begin) {
        return new TableSpec<>(
                Stocktake.REGISTER,
                StocktakeColumns.KEPT,
                List.of(
                        StocktakeColumns.BEGUN,
                        StocktakeColumns.SCOPE,
                        StocktakeColumns.BY,
                        StocktakeColumns.FINISHED,
                        StocktakeColumns.EXPECTED,
                        StocktakeColumns.SEEN,
                        StocktakeColumns.MISSING,
                        StocktakeColumns.MISPLACED,
                        StocktakeColumns.SURPLUS,
                        StocktakeColumns.NOTE),
                Stocktake::id,
                stocktake -> stocktake.finished().isPresent() ? List.of("row-grey") : List.of(),
                source,
                List.of(
                        SavedView.of("全部盘点", Filter.none()),
                        SavedView.of("没有盘完的", Filter.of(StocktakeColumns.FINISHED, new Condition.Filled(false)))),
                EmptyState.of(Icons.CHECK, "还没有盘点过", "选一个柜开始:逐本扫描或输入证件号码(后 4 位也行),少了、多了、放错格的当时就说。可以中途停下,以后接着盘。")
                        .with("开始盘点…", begin));
    }

    /** @param over whether nothing more will be seen: only then is missing what was not seen */
    static TableSpec<StockLine> lines(RowSource<StockLine> source, BooleanSupplier over) {
        return new TableSpec<>(
                "stockline",
                StockLineColumns.ALL,
                List.of(
                        StockLineColumns.OUTCOME,
                        StockLineColumns.CABINET,
                        StockLineColumns.SLOT,
                        StockLineColumns.NAME,
                        StockLineColumns.KIND,
                        StockLineColumns.STATE,
                        StockLineColumns.WORD,
                        StockLineColumns.NUMBER),
                StockLine::id,
                line -> styles(line, over.getAsBoolean()),
                source,
                List.of(
                        SavedView.of("全部", Filter.none()),
                        view("没有点到的", StockOutcome.MISSING),
                        view("错位和多出", StockOutcome.MISPLACED, StockOutcome.SURPLUS),
                        view("要处理的", StockOutcome.MISSING, StockOutcome.MISPLACED, StockOutcome.SURPLUS),
                        view("点到的", StockOutcome.SEEN, StockOutcome.MISPLACED),
                        view("借出在外", StockOutcome.OUT)),
                EmptyState.of(Icons.CHECK, "这个范围里没有证件", "柜里的证件要先登记柜号。"));
    }

    private static SavedView view(String name, StockOutcome... outcomes) {
        Set<String> titles = Stream.of(outcomes).map(StockOutcome::title).collect(Collectors.toSet());
        return SavedView.of(name, Filter.of(StockLineColumns.OUTCOME, new Condition.OneOf(titles)));
    }

    private static List<String> styles(StockLine line, boolean over) {
        return switch (line.outcome()) {
            case SEEN, OUT -> List.of("row-grey");
            case MISPLACED, SURPLUS -> List.of("row-red");
            case MISSING -> over ? List.of("row-red") : List.of();
        };
    }
}
