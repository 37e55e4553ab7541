package org.antou.ledger.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.FieldChange;
import org.antou.register.Values;

/**
 * Records of one kind as they stood at an earlier moment, worked out backwards from the history.
 *
 * @param columns   what the history keeps of them
 * @param birth     a column that every record has from its first entry on: tells when one was made or removed
 * @param id        the id of a record
 * @param restoring makes a record from all its values
 */
record PastRows<R>(Columns<R> columns, String birth, Function<R, UUID> id, Restoring<R> restoring) {

    /** Makes a record from its values; empty where they are no whole record. */
    interface Restoring<R> {
        Optional<R> from(UUID id, Values values);
    }

    /**
     * The records as they stood before all these traces.
     *
     * @param traces oldest first
     */
    List<R> before(List<R> now, List<Trace> traces) {
        Map<UUID, R> rows =
                now.stream().collect(Collectors.toMap(id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        net(traces).forEach((key, changes) -> {
            boolean made =
                    changes.containsKey(birth) && changes.get(birth).before().isEmpty();
            Optional<R> then = made ? Optional.empty() : back(Optional.ofNullable(rows.get(key)), key, changes);
            then.ifPresentOrElse(row -> rows.put(key, row), () -> rows.remove(key));
        });
        return List.copyOf(rows.values());
    }

    private Optional<R> back(Optional<R> now, UUID key, Map<String, FieldChange> changes) {
        Values values = now.map(columns::values).orElseGet(Values::empty);
        for (FieldChange change : changes.values()) {
            Optional<Column<R>> column = columns.find(change.field());
            values = column.isPresent()
                    ? values.with(change.field(), column.get().parse(change.before()))
                    : values;
        }
        return restoring.from(key, values);
    }

    /** Per record and field: what stood there before the first trace, what after the last. */
    private static Map<UUID, Map<String, FieldChange>> net(List<Trace> traces) {
        Map<UUID, Map<String, FieldChange>> net = new LinkedHashMap<>();
        for (Trace trace : traces) {
            Map<String, FieldChange> fields = net.computeIfAbsent(trace.record(), key -> new LinkedHashMap<>());
            trace.changes()
                    .forEach(change -> fields.merge(
                            change.field(),
                            change,
                            (first, last) -> new FieldChange(first.field(), first.before(), last.after())));
        }
        return net;
    }
}
