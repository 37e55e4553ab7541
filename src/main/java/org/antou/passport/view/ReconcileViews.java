package org.antou.passport.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antou.passport.model.Difference;
import org.antou.passport.model.DifferenceColumns;
import org.antou.passport.model.DifferenceKind;
import org.antou.register.Condition;
import org.antou.register.Filter;
import org.antou.register.SavedView;
import org.antou.register.Sort;
import org.antou.register.row.RowSource;
import org.antou.register.view.TableSpec;
import org.antou.ui.EmptyState;
import org.antou.ui.Icons;

/** How a comparison is looked at: its columns, and one view for each outcome. */
final class ReconcileViews {

    private static final String KEY = "difference";

    private static final List<String> INITIAL = List.of(
            DifferenceColumns.OUTCOME,
            DifferenceColumns.NAME,
            DifferenceColumns.KIND,
            DifferenceColumns.WORD,
            DifferenceColumns.STATE,
            DifferenceColumns.PLACE,
            DifferenceColumns.FILED,
            DifferenceColumns.STANDING,
            DifferenceColumns.SECTION,
            DifferenceColumns.LISTED,
            DifferenceColumns.OURS);

    private ReconcileViews() {}

    static TableSpec<Difference> table(RowSource<Difference> lines, Runnable bringIn) {
        return new TableSpec<>(
                KEY,
                DifferenceColumns.ALL,
                INITIAL,
                Difference::id,
                ReconcileViews::styles,
                lines,
                views(),
                EmptyState.of(
                                Icons.IMPORT,
                                "还没有名单",
                                "向出入境管理部门要来证件名单(Excel 或 csv,要有姓名、身份证号或出生日期、证件号码),导入后与人员、备案、柜里的证件逐一比对。")
                        .with("导入名单…", bringIn));
    }

    private static List<String> styles(Difference line) {
        if (!line.outcome().isDifferent()) {
            return List.of("row-grey");
        }
        return line.outcome() == DifferenceKind.NOT_HANDED_IN ? List.of("row-red") : List.of();
    }

    private static List<SavedView> views() {
        Sort[] order = {Sort.by(DifferenceColumns.OUTCOME), Sort.by(DifferenceColumns.NAME)};
        Set<String> different = Stream.of(DifferenceKind.values())
                .filter(DifferenceKind::isDifferent)
                .map(DifferenceKind::title)
                .collect(Collectors.toSet());
        List<SavedView> views = new ArrayList<>(
                List.of(SavedView.of("全部差异", outcome(different), order), SavedView.of("全部各行", Filter.none(), order)));
        for (DifferenceKind kind : DifferenceKind.values()) {
            views.add(SavedView.of(kind.title(), outcome(Set.of(kind.title())), Sort.by(DifferenceColumns.NAME)));
        }
        return List.copyOf(views);
    }

    private static Filter outcome(Set<String> titles) {
        return Filter.of(DifferenceColumns.OUTCOME, new Condition.OneOf(titles));
    }
}
