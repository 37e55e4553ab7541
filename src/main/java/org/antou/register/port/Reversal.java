package org.antou.register.port;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.Change;
import org.antou.problem.Problem;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.FieldChange;
import org.antou.register.Named;
import org.antou.register.RecordRef;
import org.antou.register.Values;

/**
 * Puts one record back as a batch found it, the same way for every register: what the batch made is removed, what it
 * removed is made again, changed fields get their old values. Whatever was changed since is refused.
 *
 * @param columns the columns of the record
 * @param birth   a column that every record has and none gains later: empty before means that the batch made the record
 * @param rows    the rows behind it
 */
public record Reversal<R>(Columns<R> columns, String birth, RecordedRows<R> rows) {

    private static final String SAFE = "没有改动任何内容。";

    /** Undoes the changes that one batch made to one record, as a change of its own. */
    public void apply(Change change, RecordRef ref, List<FieldChange> changes) {
        Optional<R> now = rows.find(change.tx(), ref.id());
        Effect effect = effect(changes);
        if (effect == Effect.REMOVED) {
            insert(change, ref, now, changes);
        } else {
            R current = now.orElseThrow(Reversal::gone);
            if (effect == Effect.MADE) {
                delete(change, ref, current, changes);
            } else {
                update(change, ref, current, changes);
            }
        }
    }

    Effect effect(List<FieldChange> changes) {
        Optional<FieldChange> born =
                changes.stream().filter(c -> c.field().equals(birth)).findFirst();
        if (born.filter(c -> c.after().isEmpty()).isPresent()) {
            return Effect.REMOVED;
        }
        return born.filter(c -> c.before().isEmpty()).isPresent() ? Effect.MADE : Effect.CHANGED;
    }

    /** The same for many records; those that the batch made are read and removed together. */
    void applyAll(Change change, Map<RecordRef, List<FieldChange>> all) {
        Map<RecordRef, List<FieldChange>> made = new LinkedHashMap<>();
        all.forEach((ref, changes) -> {
            if (effect(changes) == Effect.MADE) {
                made.put(ref, changes);
            } else {
                apply(change, ref, changes);
            }
        });
        deleteAll(change, made);
    }

    private void deleteAll(Change change, Map<RecordRef, List<FieldChange>> made) {
        List<UUID> ids = made.keySet().stream().map(RecordRef::id).toList();
        Map<RecordRef, R> current = new HashMap<>();
        rows.findAll(change.tx(), ids).forEach(row -> current.put(rows.ref(row), row));
        Map<RecordRef, List<FieldChange>> gone = new LinkedHashMap<>();
        made.forEach((ref, changes) -> {
            R row = Optional.ofNullable(current.get(ref)).orElseThrow(Reversal::gone);
            List<FieldChange> creation = columns.diff(Optional.empty(), row);
            refuseChangedSince(row, creation, changes);
            gone.put(ref, removal(creation));
        });
        if (!rows.deleteAll(change.tx(), ids)) {
            throw named(change, current);
        }
        gone.forEach(change::record);
    }

    /** One of those that others point at, by name. */
    private Problem.Expected named(Change change, Map<RecordRef, R> rowsBefore) {
        return rowsBefore.entrySet().stream()
                .filter(e -> rows.find(change.tx(), e.getKey().id()).isPresent())
                .filter(e -> !rows.delete(change.tx(), e.getKey().id()))
                .findFirst()
                .map(e -> pointedAt(e.getValue()))
                .orElseThrow();
    }

    private Problem.Expected pointedAt(R row) {
        return refused("还有别的记录用到“" + describe(row) + "”,", "请先改那些记录,再撤销。");
    }

    private static Problem.Expected gone() {
        return refused("这条记录已经不在了,", "不能再撤销对它的改动。");
    }

    private void insert(Change change, RecordRef ref, Optional<R> now, List<FieldChange> changes) {
        if (now.isPresent()) {
            throw refused("这条记录已经在了,", "不必再恢复。");
        }
        R row = rows.restored(ref.id(), 1, before(Values.empty(), changes));
        rows.insert(change.tx(), row);
        change.record(ref, columns, Optional.empty(), row);
    }

    private void delete(Change change, RecordRef ref, R current, List<FieldChange> changes) {
        refuseChangedSince(current, columns.diff(Optional.empty(), current), changes);
        if (!rows.delete(change.tx(), ref.id())) {
            throw pointedAt(current);
        }
        change.record(ref, removal(columns.diff(Optional.empty(), current)));
    }

    private void update(Change change, RecordRef ref, R current, List<FieldChange> changes) {
        List<FieldChange> mine = changes.stream()
                .map(c -> new FieldChange(c.field(), "", stored(current, c.field())))
                .toList();
        refuseChangedSince(current, mine, changes);
        R row = rows.restored(ref.id(), rows.version(current), before(columns.values(current), changes));
        if (!rows.update(change.tx(), row)) {
            throw refused("这条记录刚刚又被改过,", "请看过新内容后再撤销。");
        }
        change.record(ref, columns, Optional.of(current), row);
    }

    private void refuseChangedSince(R current, List<FieldChange> mine, List<FieldChange> changes) {
        for (FieldChange now : mine) {
            String then = changes.stream()
                    .filter(c -> c.field().equals(now.field()))
                    .findFirst()
                    .map(FieldChange::after)
                    .orElse("");
            if (!same(now.field(), then, now.after())) {
                String title = columns.find(now.field()).map(Column::title).orElse(now.field());
                throw refused("“" + describe(current) + "”的“" + title + "”后来又改过,", "请先撤销后来的改动,或直接修改这条记录。");
            }
        }
    }

    /** Equal, where a person, section or other record that was only renamed is still the same. */
    private boolean same(String field, String one, String other) {
        return columns.find(field)
                .map(c -> ids(c.parse(one)).equals(ids(c.parse(other))))
                .orElse(one.equals(other));
    }

    private static Object ids(Optional<Object> value) {
        return value.map(v -> v instanceof List<?> list
                        ? list.stream().map(Reversal::id).toList()
                        : id(v))
                .orElse("");
    }

    private static Object id(Object value) {
        return value instanceof Named named ? named.id() : value;
    }

    private Values before(Values values, List<FieldChange> changes) {
        Values result = values;
        for (FieldChange c : changes) {
            Optional<Column<R>> column = columns.find(c.field());
            if (column.isPresent()) {
                result = result.with(c.field(), column.get().parse(c.before()));
            }
        }
        return result;
    }

    private String stored(R row, String field) {
        return columns.find(field).map(c -> c.stored(row)).orElse("");
    }

    private String describe(R row) {
        String text = columns.get(birth).show(row);
        return text.length() > 30 ? text.substring(0, 30) + "…" : text;
    }

    /** The changes of a removal: every value that was there, gone. */
    public static List<FieldChange> removal(List<FieldChange> creation) {
        return creation.stream()
                .map(c -> new FieldChange(c.field(), c.after(), ""))
                .toList();
    }

    private static Problem.Expected refused(String what, String advice) {
        return new Problem.Expected(what + "撤销没有进行。", SAFE, advice);
    }
}
