package org.antou.register.port;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.antou.register.Columns;
import org.antou.register.RecordRef;
import org.antou.register.Values;
import org.antou.store.Tx;

/** Lines that are worked out whenever they are asked for: they go out to workbooks, and nothing writes them. */
public final class DerivedRows<R> extends RecordedRows<R> {

    private final Columns<R> shown;
    private final Function<R, RecordRef> ref;

    /** @param ref what a line stands for */
    public DerivedRows(String register, Columns<R> shown, Function<R, RecordRef> ref) {
        super(register, shown, shown.all().get(0).key());
        this.shown = shown;
        this.ref = ref;
    }

    @Override
    protected UUID id(R line) {
        return ref.apply(line).id();
    }

    @Override
    public RecordRef ref(R line) {
        return ref.apply(line);
    }

    @Override
    public Columns<R> columns() {
        return shown;
    }

    @Override
    public Optional<R> find(Tx tx, UUID id) {
        return Optional.empty();
    }

    @Override
    public long version(R line) {
        return 0;
    }

    @Override
    public R restored(UUID id, long version, Values values) {
        throw derived();
    }

    @Override
    public void insert(Tx tx, R line) {
        throw derived();
    }

    @Override
    public boolean update(Tx tx, R line) {
        throw derived();
    }

    @Override
    public boolean delete(Tx tx, UUID id) {
        throw derived();
    }

    private static UnsupportedOperationException derived() {
        return new UnsupportedOperationException("these lines are derived");
    }
}
