package org.antou.register.row;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.text.SearchKey;

/**
 * Makes narrow rows of records.
 *
 * @param columns the columns, in their order; a row's cells stand in the same order
 * @param id      the record's id
 * @param styles  style classes of a record's row
 */
public record RowShape<R>(Columns<R> columns, Function<R, UUID> id, Function<R, List<String>> styles) {

    /** How much of a long text a cell shows. */
    private static final int CLIPPED = 120;

    private static final String MASK = "●●●●";

    /** The rows of these records; words that many rows share (sections, persons, states) are held once. */
    public List<Row> rows(List<R> records) {
        Map<String, String> shared = new HashMap<>();
        return records.stream().map(r -> row(r, shared)).toList();
    }

    private Row row(R record, Map<String, String> shared) {
        List<Column<R>> all = columns.all();
        String[] shown = new String[all.size()];
        String[] searched = new String[all.size()];
        Object[] values = new Object[all.size()];
        for (int i = 0; i < shown.length; i++) {
            Column<R> column = all.get(i);
            Optional<Object> value = column.value(record);
            String text = value.map(column.type()::show).orElse("").replace('\n', ' ');
            searched[i] = column.sensitive() ? "" : text;
            shown[i] = shared.computeIfAbsent(column.sensitive() ? masked(text) : clipped(text), t -> t);
            values[i] = value.filter(v -> isSortedByValue(column)).orElse(null);
        }
        return new Row(id.apply(record), shown, values, SearchKey.of(searched), styles.apply(record));
    }

    private static boolean isSortedByValue(Column<?> column) {
        return switch (column.type()) {
            case NUMBER, MONEY, DATE, PARTIAL_DATE, FLAG, CHOICE -> true;
            default -> false;
        };
    }

    private static String masked(String text) {
        return text.isEmpty() ? "" : MASK;
    }

    private static String clipped(String text) {
        return text.length() <= CLIPPED ? text : text.substring(0, CLIPPED) + "…";
    }
}
