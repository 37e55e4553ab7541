package org.antou.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.Change;
import org.antou.register.port.RecordPort;
import org.antou.store.Store;

/** What the core may ask of the rows of one shelf; what a row reads like is told by those who extend it. */
abstract class ShelfPort<R> extends RecordPort<R> {

    private final Store store;
    private final ShelfRows<R> rows;
    private final String title;

    ShelfPort(Store store, ShelfRows<R> rows, String title) {
        super(rows);
        this.store = store;
        this.rows = rows;
        this.title = title;
    }

    Store store() {
        return store;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public long count() {
        return store.read(rows.shelf()::count);
    }

    @Override
    protected List<R> all() {
        return store.read(rows.shelf()::all);
    }

    @Override
    protected Optional<R> byId(UUID id) {
        return store.read(tx -> rows.shelf().find(tx, id));
    }

    @Override
    public void repoint(Change change, UUID fromPerson, UUID toPerson) {
        rows.shelf().repoint(change.tx(), fromPerson, toPerson).forEach(row -> rows.save(change, row));
    }
}
