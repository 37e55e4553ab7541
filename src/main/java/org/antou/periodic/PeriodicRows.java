package org.antou.periodic;

import java.util.Optional;
import java.util.UUID;
import org.antou.periodic.model.PeriodicColumns;
import org.antou.periodic.model.PeriodicReport;
import org.antou.periodic.store.PeriodicStore;
import org.antou.register.Values;
import org.antou.register.port.RecordedRows;
import org.antou.store.Tx;

/** Periodic reports, written together with their history. */
final class PeriodicRows extends RecordedRows<PeriodicReport> {

    PeriodicRows() {
        super(PeriodicReports.REGISTER, PeriodicColumns.ALL, PeriodicColumns.TOPIC);
    }

    @Override
    protected UUID id(PeriodicReport report) {
        return report.id();
    }

    @Override
    public Optional<PeriodicReport> find(Tx tx, UUID id) {
        return PeriodicStore.find(tx, id);
    }

    @Override
    public PeriodicReport restored(UUID id, long version, Values values) {
        return PeriodicColumns.of(id, version, values);
    }

    @Override
    public long version(PeriodicReport report) {
        return report.version();
    }

    @Override
    public void insert(Tx tx, PeriodicReport report) {
        PeriodicStore.insert(tx, report);
    }

    @Override
    public boolean update(Tx tx, PeriodicReport report) {
        return PeriodicStore.update(tx, report);
    }

    @Override
    public boolean delete(Tx tx, UUID id) {
        PeriodicStore.delete(tx, id);
        return true;
    }
}
