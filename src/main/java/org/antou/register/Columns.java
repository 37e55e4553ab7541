package org.antou.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The columns of one register, in the order people see them, and how edited values make a record again.
 *
 * @param all   every column
 * @param apply a record and the values of its editable columns → the record with these values
 */
public record Columns<R>(List<Column<R>> all, BiFunction<R, Values, R> apply) {

    public Columns {
        all = List.copyOf(all);
    }

    public Optional<Column<R>> find(String key) {
        return all.stream().filter(c -> c.key().equals(key)).findFirst();
    }

    public Column<R> get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no column " + key));
    }

    public List<Column<R>> editable() {
        return all.stream().filter(Column::editable).toList();
    }

    /** The same columns without some; what a record holds in those stays as it is. */
    public Columns<R> without(Set<String> keys) {
        if (keys.isEmpty()) {
            return this;
        }
        return new Columns<>(all.stream().filter(c -> !keys.contains(c.key())).toList(), (row, values) -> {
            Values kept = values;
            for (String key : keys) {
                kept = find(key).isPresent() ? kept.with(key, get(key).value(row)) : kept;
            }
            return apply.apply(row, kept);
        });
    }

    /** The values of a record, all columns. */
    public Values values(R row) {
        Values values = Values.empty();
        for (Column<R> column : all) {
            values = values.with(column.key(), column.value(row));
        }
        return values;
    }

    /** What changed from one record to the other; with no {@code before}, every field that has a value. */
    public List<FieldChange> diff(Optional<R> before, R after) {
        List<FieldChange> changes = new ArrayList<>();
        for (Column<R> column : all) {
            String old = before.map(column::stored).orElse("");
            String now = column.stored(after);
            if (!old.equals(now)) {
                changes.add(new FieldChange(column.key(), old, now));
            }
        }
        return changes;
    }

    /** Required fields that are empty. */
    public List<Violation> missing(R row) {
        return all.stream()
                .filter(c -> c.required() && c.value(row).isEmpty())
                .map(c -> new Violation(c.key(), "请填写“" + c.title() + "”。"))
                .toList();
    }
}
