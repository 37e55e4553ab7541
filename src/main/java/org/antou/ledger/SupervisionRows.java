package org.antou.ledger;

import java.util.Optional;
import java.util.UUID;
import org.antou.ledger.model.CourseRecords;
import org.antou.ledger.model.Supervision;
import org.antou.ledger.store.SupervisionStore;
import org.antou.register.Values;
import org.antou.register.port.RecordedRows;
import org.antou.store.Tx;

/** Supervisions, written together with their history. */
final class SupervisionRows extends RecordedRows<Supervision> {

    SupervisionRows() {
        super(LedgerRegister.SUPERVISION, CourseRecords.SUPERVISION, "issue");
    }

    @Override
    protected UUID id(Supervision supervision) {
        return supervision.id();
    }

    @Override
    public Optional<Supervision> find(Tx tx, UUID id) {
        return SupervisionStore.find(tx, id);
    }

    @Override
    public Supervision restored(UUID id, long version, Values values) {
        return CourseRecords.supervision(id, version, values);
    }

    @Override
    public long version(Supervision supervision) {
        return supervision.version();
    }

    @Override
    public void insert(Tx tx, Supervision supervision) {
        SupervisionStore.insert(tx, supervision);
    }

    @Override
    public boolean update(Tx tx, Supervision supervision) {
        return SupervisionStore.update(tx, supervision);
    }

    @Override
    public boolean delete(Tx tx, UUID id) {
        SupervisionStore.delete(tx, id);
        return true;
    }
}
