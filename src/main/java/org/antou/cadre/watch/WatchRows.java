package org.antou.cadre.watch;

import org.antou.cadre.model.lending.FileLoan;
import org.antou.cadre.model.lending.FileLoanColumns;
import org.antou.cadre.model.service.GrassrootsService;
import org.antou.cadre.model.service.ServiceColumns;
import org.antou.cadre.model.trial.TrialAppointment;
import org.antou.cadre.model.trial.TrialColumns;
import org.antou.cadre.store.watch.FileLoanStore;
import org.antou.cadre.store.watch.ServiceStore;
import org.antou.cadre.store.watch.TrialStore;
import org.antou.register.port.ShelfRows;

/** How trial appointments, services and loans are written together with their history. */
final class WatchRows {

    private WatchRows() {}

    static ShelfRows<TrialAppointment> trials() {
        return new ShelfRows<>(
                new ShelfRows.Shape<>(
                        TrialAppointment.REGISTER,
                        TrialColumns.KEPT,
                        TrialColumns.ALL,
                        TrialColumns.PERSON,
                        TrialColumns::of),
                new TrialStore());
    }

    static ShelfRows<GrassrootsService> services() {
        return new ShelfRows<>(
                new ShelfRows.Shape<>(
                        GrassrootsService.REGISTER,
                        ServiceColumns.KEPT,
                        ServiceColumns.ALL,
                        ServiceColumns.PERSON,
                        ServiceColumns::of),
                new ServiceStore());
    }

    static ShelfRows<FileLoan> loans() {
        return new ShelfRows<>(
                new ShelfRows.Shape<>(
                        FileLoan.REGISTER,
                        FileLoanColumns.KEPT,
                        FileLoanColumns.ALL,
                        FileLoanColumns.PERSON,
                        FileLoanColumns::of),
                new FileLoanStore());
    }
}
