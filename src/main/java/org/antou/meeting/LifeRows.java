package org.antou.meeting;

import java.util.Optional;
import java.util.UUID;
import org.antou.meeting.model.LifeColumns;
import org.antou.meeting.model.LifeEntry;
import org.antou.meeting.store.LifeStore;
import org.antou.register.Values;
import org.antou.register.port.RecordedRows;
import org.antou.store.Tx;

/** The records of a life meeting's steps, written together with their history. */
final class LifeRows extends RecordedRows<LifeEntry> {

    LifeRows() {
        super(LifeMeetings.KEY, LifeColumns.ALL, "step");
    }

    @Override
    protected UUID id(LifeEntry entry) {
        return entry.id();
    }

    @Override
    public Optional<LifeEntry> find(Tx tx, UUID id) {
        return LifeStore.find(tx, id);
    }

    @Override
    public LifeEntry restored(UUID id, long version, Values values) {
        return columns().apply().apply(LifeColumns.empty(id, version), values);
    }

    @Override
    public long version(LifeEntry entry) {
        return entry.version();
    }

    @Override
    public void insert(Tx tx, LifeEntry entry) {
        LifeStore.insert(tx, entry);
    }

    @Override
    public boolean update(Tx tx, LifeEntry entry) {
        return LifeStore.update(tx, entry);
    }

    @Override
    public boolean delete(Tx tx, UUID id) {
        return LifeStore.delete(tx, id);
    }
}
