package org.antou.ledger;

import java.util.Optional;
import java.util.UUID;
import org.antou.ledger.model.CourseRecords;
import org.antou.ledger.model.Step;
import org.antou.ledger.store.CourseStore;
import org.antou.register.Values;
import org.antou.register.port.RecordedRows;
import org.antou.store.Tx;

/** Steps of issues, written together with their history. */
final class StepRows extends RecordedRows<Step> {

    StepRows() {
        super(LedgerRegister.STEP, CourseRecords.STEP, "issue");
    }

    @Override
    protected UUID id(Step step) {
        return step.id();
    }

    @Override
    public Optional<Step> find(Tx tx, UUID id) {
        return CourseStore.step(tx, id);
    }

    @Override
    public Step restored(UUID id, long version, Values values) {
        return CourseRecords.step(id, version, values);
    }

    @Override
    public long version(Step step) {
        return step.version();
    }

    @Override
    public void insert(Tx tx, Step step) {
        CourseStore.insert(tx, step);
    }

    @Override
    public boolean update(Tx tx, Step step) {
        return CourseStore.update(tx, step);
    }

    @Override
    public boolean delete(Tx tx, UUID id) {
        CourseStore.delete(tx, id);
        return true;
    }
}
