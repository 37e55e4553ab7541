package org.antou.ledger;

import java.util.Optional;
import java.util.UUID;
import org.antou.ledger.model.CourseRecords;
import org.antou.ledger.model.Sanction;
import org.antou.ledger.model.SanctionColumns;
import org.antou.ledger.model.Step;
import org.antou.ledger.model.Supervision;
import org.antou.ledger.store.SanctionStore;
import org.antou.ledger.store.Shelf;
import org.antou.ledger.store.StepStore;
import org.antou.ledger.store.SupervisionStore;
import org.antou.register.Columns;
import org.antou.register.Values;
import org.antou.register.port.RecordedRows;
import org.antou.store.Tx;

/** Rows of one shelf, written together with their history. */
final class ShelfRows<R> extends RecordedRows<R> {

    private final Shelf<R> shelf;
    private final Restoring<R> restoring;

    private ShelfRows(String register, Columns<R> columns, String birth, Shelf<R> shelf, Restoring<R> restoring) {
        super(register, columns, birth);
        this.shelf = shelf;
        this.restoring = restoring;
    }

    /** Makes a record from its values. */
    private interface Restoring<R> {
        R from(UUID id, long version, Values values);
    }

    static ShelfRows<Step> steps() {
        return new ShelfRows<>(LedgerRegister.STEP, CourseRecords.STEP, "issue", new StepStore(), CourseRecords::step);
    }

    static ShelfRows<Supervision> supervisions() {
        return new ShelfRows<>(
                LedgerRegister.SUPERVISION,
                CourseRecords.SUPERVISION,
                "issue",
                new SupervisionStore(),
                CourseRecords::supervision);
    }

    static ShelfRows<Sanction> sanctions() {
        return new ShelfRows<>(
                LedgerRegister.SANCTION,
                SanctionColumns.ALL,
                SanctionColumns.ON,
                new SanctionStore(),
                SanctionColumns::sanction);
    }

    Shelf<R> shelf() {
        return shelf;
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
    public R restored(UUID id, long version, Values values) {
        return restoring.from(id, version, values);
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
    public boolean update(Tx tx, R row) {
        return shelf.update(tx, row);
    }

    @Override
    public boolean delete(Tx tx, UUID id) {
        shelf.delete(tx, id);
        return true;
    }
}
