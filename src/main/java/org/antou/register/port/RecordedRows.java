package org.antou.register.port;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.Change;
import org.antou.problem.Problem;
import org.antou.register.Columns;
import org.antou.register.FieldChange;
import org.antou.register.RecordRef;

/** Rows of one kind, written together with their history: create, save over the version that was read, remove, undo. */
public abstract class RecordedRows<R> implements Rows<R> {

    private final String register;
    private final Columns<R> columns;
    private final String birth;

    /**
     * @param register the key in {@link RecordRef}
     * @param columns  what the history keeps
     * @param birth    see {@link Reversal}
     */
    protected RecordedRows(String register, Columns<R> columns, String birth) {
        this.register = register;
        this.columns = columns;
        this.birth = birth;
    }

    protected abstract UUID id(R row);

    public String register() {
        return register;
    }

    public Columns<R> columns() {
        return columns;
    }

    public void create(Change change, R row) {
        insert(change.tx(), row);
        change.record(ref(row), columns, Optional.empty(), row);
    }

    /** Creates many records of one import. */
    public void createAll(Change change, List<R> rows) {
        if (!rows.isEmpty()) {
            insertAll(change.tx(), rows);
            rows.forEach(row -> change.record(ref(row), columns, Optional.empty(), row));
        }
    }

    /** Saves a record, new (version 0) or over the version that was read, and hands back what stands there now. */
    public R save(Change change, R row) {
        if (version(row) == 0) {
            R first = restored(id(row), 1, columns.values(row));
            create(change, first);
            return first;
        }
        R stored = find(change.tx(), id(row)).orElseThrow(Conflict::gone);
        if (version(stored) != version(row) || !update(change.tx(), row)) {
            throw Conflict.problem(columns, stored, row);
        }
        change.record(ref(row), columns, Optional.of(stored), row);
        return find(change.tx(), id(row)).orElseThrow(Conflict::gone);
    }

    /** Removes a record that is still as it was read. */
    public void remove(Change change, R row) {
        R stored = find(change.tx(), id(row)).orElseThrow(Conflict::gone);
        if (version(stored) != version(row)) {
            throw Conflict.problem(columns, stored, row);
        }
        if (!delete(change.tx(), id(row))) {
            throw new Problem.Expected("还有别的记录用到这一条,不能删除。", "没有改动任何内容。", "请先改那些记录,再删除。");
        }
        change.record(ref(row), Reversal.removal(columns.diff(Optional.empty(), stored)));
    }

    public void undo(Change change, RecordRef ref, List<FieldChange> changes) {
        new Reversal<>(columns, birth, this).apply(change, ref, changes);
    }

    /** The same for many records of one batch. */
    public void undoAll(Change change, Map<RecordRef, List<FieldChange>> changes) {
        new Reversal<>(columns, birth, this).applyAll(change, changes);
    }

    /** What a batch with these changes did to its record. */
    public Effect effect(List<FieldChange> changes) {
        return new Reversal<>(columns, birth, this).effect(changes);
    }

    public RecordRef ref(R row) {
        return new RecordRef(register, id(row));
    }
}
