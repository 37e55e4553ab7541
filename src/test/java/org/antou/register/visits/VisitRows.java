package org.antou.register.visits;

import java.util.Optional;
import java.util.UUID;
import org.antou.register.Values;
import org.antou.register.port.RecordedRows;
import org.antou.register.visits.store.VisitStore;
import org.antou.store.Tx;

/** Visits, written together with their history. */
final class VisitRows extends RecordedRows<Visit> {

    VisitRows() {
        super(Visits.KEY, VisitColumns.ALL, "number");
    }

    @Override
    protected UUID id(Visit visit) {
        return visit.id();
    }

    @Override
    public Optional<Visit> find(Tx tx, UUID id) {
        return VisitStore.find(tx, id);
    }

    @Override
    public Visit restored(UUID id, long version, Values values) {
        return VisitColumns.ALL.apply().apply(Visit.blank(id, 0), values).withVersion(version);
    }

    @Override
    public long version(Visit visit) {
        return visit.version();
    }

    @Override
    public void insert(Tx tx, Visit visit) {
        VisitStore.insert(tx, visit);
    }

    @Override
    public boolean update(Tx tx, Visit visit) {
        return VisitStore.update(tx, visit);
    }

    @Override
    public boolean delete(Tx tx, UUID id) {
        return VisitStore.delete(tx, id);
    }
}
