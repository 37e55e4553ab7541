package org.antou.register.view;

import java.util.List;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.FieldChange;

/** Changes of fields as people read them. */
final class Differences {

    private static final int LONGEST = 40;

    private Differences() {}

    /** One line a field: 整改目标:“旧”→“新”. */
    static <R> List<String> lines(Columns<R> columns, List<FieldChange> changes) {
        return changes.stream()
                .filter(c -> columns.find(c.field()).isPresent())
                .map(c -> line(columns.get(c.field()), c))
                .toList();
    }

    private static String line(Column<?> column, FieldChange change) {
        return column.title() + ":“" + shown(column, change.before()) + "” → “" + shown(column, change.after()) + "”";
    }

    /** What a person reads for a stored value, on one short line. */
    static String shown(Column<?> column, String stored) {
        String text = column.parse(stored).map(column::masked).orElse("空").replace('\n', ' ');
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
