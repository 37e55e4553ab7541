package org.antou.register.view;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.antou.register.Columns;
import org.antou.register.SavedView;
import org.antou.register.row.RowShape;
import org.antou.register.row.RowSource;
import org.antou.ui.EmptyState;

/**
 * What makes a {@link RegisterTable} the table of one register.
 *
 * @param key     under which layout and views are remembered, for example "ledger"
 * @param columns every column that can be shown
 * @param initial keys of the columns shown at first, in order; keep it to twelve
 * @param id      a record's id
 * @param styles  style classes of a record's row, for example "overdue"
 * @param source  where the records come from
 * @param views   the built-in views; the first is the one shown at first
 * @param empty   what to say and offer where there is no record yet
 */
public record TableSpec<R>(
        String key,
        Columns<R> columns,
        List<String> initial,
        Function<R, UUID> id,
        Function<R, List<String>> styles,
        RowSource<R> source,
        List<SavedView> views,
        EmptyState empty) {

    public TableSpec {
        initial = List.copyOf(initial);
        views = List.copyOf(views);
    }

    /** The same table without some columns, and without the views that ask for them. */
    public TableSpec<R> without(Set<String> keys) {
        return new TableSpec<>(
                key,
                columns.without(keys),
                initial.stream().filter(column -> !keys.contains(column)).toList(),
                id,
                styles,
                source,
                views.stream()
                        .filter(view ->
                                Collections.disjoint(view.filter().conditions().keySet(), keys))
                        .toList(),
                empty);
    }

    RowShape<R> shape() {
        return new RowShape<>(columns, id, styles);
    }
}
