package org.antou.register.port;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.Change;
import org.antou.register.Columns;
import org.antou.register.Values;
import org.antou.register.store.Shelf;
import org.antou.store.Tx;

/** Rows of one shelf, written together with their history; what is derived is shown and not recorded. */
public class ShelfRows<R> extends RecordedRows<R> {

    private final Shelf<R> shelf;
    private final Shape<R> shape;

    /**
     * @param kept  what the history keeps
     * @param shown every column
     * @param birth see {@link Reversal}
     */
    public record Shape<R>(String register, Columns<R> kept, Columns<R> shown, String birth, Restoring<R> restoring) {}

    /** Makes a record from its values. */
    public interface Restoring<R> {
        R from(UUID id, long version, Values values);
    }

    public ShelfRows(Shape<R> shape, Shelf<R> shelf) {
        super(shape.register(), shape.kept(), shape.birth());
        this.shape = shape;
        this.shelf = shelf;
    }

    public Shelf<R> shelf() {
        return shelf;
    }

    @Override
    public Columns<R> columns() {
        return shape.shown();
    }

    /** The same record with other values of what is kept. */
    public R with(R row, String field, Optional<?> value) {
        return restored(id(row), version(row), columns().values(row).with(field, value));
    }

    /** What stands there by now, where it is still as it was read. */
    public R current(Change change, R read) {
        R now = find(change.tx(), id(read)).orElseThrow(Conflict::gone);
        if (version(now) != version(read)) {
            throw Conflict.problem(shape.kept(), now, read);
        }
        return now;
    }

    /** As it stands there by now, with what is derived. */
    @Override
    public R save(Change change, R row) {
        R saved = super.save(change, row);
        return find(change.tx(), id(saved)).orElse(saved);
    }

    @Override
    protected UUID id(R row) {
        return shelf.id(row);
    }

    @Override
    public Optional<R> find(Tx tx, UUID id) {
        return shelf.find(tx, id);
    }

    @Override
    public List<R> findAll(Tx tx, List<UUID> ids) {
        return shelf.some(tx, ids);
    }

    @Override
    public R restored(UUID id, long version, Values values) {
        return shape.restoring().from(id, version, values);
    }

    @Override
    public long version(R row) {
        return shelf.version(row);
    }

    @Override
    public void insert(Tx tx, R row) {
        shelf.insert(tx, row);
    }

    @Override
    public void insertAll(Tx tx, List<R> rows) {
        shelf.insertAll(tx, rows);
    }

    @Override
    public boolean update(Tx tx, R row) {
        return shelf.update(tx, row);
    }

    @Override
    public boolean delete(Tx tx, UUID id) {
        return shelf.delete(tx, List.of(id));
    }

    @Override
    public boolean deleteAll(Tx tx, List<UUID> ids) {
        return shelf.delete(tx, ids);
    }
}
