package org.antou.ledger;

import java.util.Optional;
import java.util.UUID;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.InspectionColumns;
import org.antou.ledger.store.InspectionStore;
import org.antou.register.Values;
import org.antou.register.port.RecordedRows;
import org.antou.store.Tx;

/** Inspections, written together with their history. */
final class InspectionRows extends RecordedRows<Inspection> {

    InspectionRows() {
        super(LedgerRegister.INSPECTION, InspectionColumns.INSPECTION, "title");
    }

    @Override
    protected UUID id(Inspection inspection) {
        return inspection.id();
    }

    @Override
    public Optional<Inspection> find(Tx tx, UUID id) {
        return InspectionStore.inspection(tx, id);
    }

    @Override
    public Inspection restored(UUID id, long version, Values values) {
        Inspection bare = InspectionColumns.blank(id, version);
        return columns().apply().apply(bare, values);
    }

    @Override
    public long version(Inspection inspection) {
        return inspection.version();
    }

    @Override
    public void insert(Tx tx, Inspection inspection) {
        InspectionStore.insert(tx, inspection);
    }

    @Override
    public boolean update(Tx tx, Inspection inspection) {
        return InspectionStore.update(tx, inspection);
    }

    @Override
    public boolean delete(Tx tx, UUID id) {
        return InspectionStore.deleteInspection(tx, id);
    }
}
