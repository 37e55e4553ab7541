package org.antou.ledger;

import java.util.Optional;
import java.util.UUID;
import org.antou.ledger.model.Aspect;
import org.antou.ledger.model.InspectionColumns;
import org.antou.ledger.store.InspectionStore;
import org.antou.register.Values;
import org.antou.register.port.RecordedRows;
import org.antou.store.Tx;

/** Aspects, written together with their history. */
final class AspectRows extends RecordedRows<Aspect> {

    AspectRows() {
        super(LedgerRegister.ASPECT, InspectionColumns.ASPECT, "title");
    }

    @Override
    protected UUID id(Aspect aspect) {
        return aspect.id();
    }

    @Override
    public Optional<Aspect> find(Tx tx, UUID id) {
        return InspectionStore.aspect(tx, id);
    }

    @Override
    public Aspect restored(UUID id, long version, Values values) {
        Aspect bare = new Aspect(id, version, UUID.fromString(values.text("inspection")), 0, "");
        return columns().apply().apply(bare, values);
    }

    @Override
    public long version(Aspect aspect) {
        return aspect.version();
    }

    @Override
    public void insert(Tx tx, Aspect aspect) {
        InspectionStore.insert(tx, aspect);
    }

    @Override
    public boolean update(Tx tx, Aspect aspect) {
        return InspectionStore.update(tx, aspect);
    }

    @Override
    public boolean delete(Tx tx, UUID id) {
        return InspectionStore.deleteAspect(tx, id);
    }
}
