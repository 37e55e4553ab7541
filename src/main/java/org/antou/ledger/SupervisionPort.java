package org.antou.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.Change;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.Supervision;
import org.antou.ledger.model.SupervisionFindings;
import org.antou.ledger.model.SupervisionGrid;
import org.antou.ledger.model.SupervisionRules;
import org.antou.ledger.store.InspectionStore;
import org.antou.ledger.store.LedgerStore;
import org.antou.ledger.store.SupervisionStore;
import org.antou.register.Finding;
import org.antou.register.RecordRef;
import org.antou.register.port.RecordPort;
import org.antou.store.Store;
import org.antou.text.SearchKey;

/** What the core may ask of the supervisions. */
final class SupervisionPort extends RecordPort<Supervision> {

    private final Store store;
    private final Rhythms rhythms;

    SupervisionPort(Store store, Rhythms rhythms) {
        super(new SupervisionRows());
        this.store = store;
        this.rhythms = rhythms;
    }

    @Override
    public String title() {
        return "半月督查";
    }

    @Override
    public long count() {
        return store.read(SupervisionStore::count);
    }

    @Override
    protected List<Supervision> all() {
        return store.read(SupervisionStore::all);
    }

    @Override
    protected Optional<Supervision> byId(UUID id) {
        return store.read(tx -> SupervisionStore.find(tx, id));
    }

    @Override
    protected Hit hit(Supervision row) {
        return new Hit(
                new RecordRef(LedgerRegister.KEY, row.issue().id()),
                row.issue().name(),
                "督查 " + row.on() + " " + row.progress());
    }

    @Override
    protected SearchKey searched(Supervision row) {
        return SearchKey.of(
                row.issue().name(),
                row.person().map(p -> p.name()).orElse(""),
                row.progress(),
                row.problems(),
                row.next());
    }

    @Override
    public List<Finding> findings(LocalDate on) {
        return store.read(InspectionStore::inspections).stream()
                .flatMap(inspection -> holes(inspection, on).stream())
                .toList();
    }

    private Optional<Finding> holes(Inspection inspection, LocalDate on) {
        return SupervisionRules.feedback(inspection)
                .flatMap(feedback -> store.read(tx -> SupervisionFindings.holes(
                        inspection,
                        SupervisionGrid.of(
                                LedgerStore.issues(tx, inspection.id()),
                                SupervisionStore.ofInspection(tx, inspection.id()),
                                feedback,
                                rhythms.since(feedback),
                                on))));
    }

    @Override
    public void repoint(Change change, UUID fromPerson, UUID toPerson) {
        SupervisionStore.repoint(change.tx(), fromPerson, toPerson)
                .forEach(row -> new SupervisionRows().save(change, row));
    }
}
