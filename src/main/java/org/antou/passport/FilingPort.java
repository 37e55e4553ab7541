package org.antou.passport;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.antou.history.Change;
import org.antou.passport.model.ExitFiling;
import org.antou.passport.model.FilingColumns;
import org.antou.passport.model.FilingRules;
import org.antou.passport.store.FilingStore;
import org.antou.register.FieldChange;
import org.antou.register.Finding;
import org.antou.register.Named;
import org.antou.register.RecordRef;
import org.antou.register.port.RecordPort;
import org.antou.register.port.ShelfRows;
import org.antou.register.store.Shelf;
import org.antou.text.SearchKey;

/** What the core may ask of the filings. */
final class FilingPort extends RecordPort<ExitFiling> {

    private final Filings filings;
    private final PassportCheckup checkup;
    private final Gaps gaps;

    FilingPort(Filings filings, PassportCheckup checkup, Gaps gaps) {
        super(PassportRows.filings());
        this.filings = filings;
        this.checkup = checkup;
        this.gaps = gaps;
    }

    @Override
    public String title() {
        return PassportRegister.FILINGS;
    }

    @Override
    public long count() {
        return filings.count();
    }

    @Override
    protected List<ExitFiling> all() {
        return filings.all();
    }

    @Override
    protected Optional<ExitFiling> byId(UUID id) {
        return filings.find(id);
    }

    @Override
    protected Hit hit(ExitFiling filing) {
        return new Hit(ref(filing), filing.label(), filing.slip());
    }

    @Override
    protected SearchKey searched(ExitFiling filing) {
        return SearchKey.of(filing.label(), filing.slip(), filing.reason());
    }

    @Override
    public List<Finding> findings(LocalDate on) {
        return Stream.concat(checkup.filings(on).stream(), gaps.findings(on).stream())
                .toList();
    }

    @Override
    public void undoAll(Change change, Map<RecordRef, List<FieldChange>> changes) {
        undoTogether(change, changes);
    }

    @Override
    public void repoint(Change change, UUID fromPerson, UUID toPerson) {
        ShelfRows<ExitFiling> rows = PassportRows.filings();
        Named to = Shelf.person(change.tx(), toPerson);
        new FilingStore()
                .ofPerson(change.tx(), fromPerson)
                .forEach(filing -> rows.save(change, rows.with(filing, FilingColumns.PERSON, Optional.of(to))));
    }

    /** A filing that has not been withdrawn. */
    @Override
    public List<Hit> openItems(UUID person) {
        return FilingRules.latest(filings.ofPerson(person), LocalDate.MAX).values().stream()
                .filter(ExitFiling::files)
                .map(filing -> new Hit(ref(filing), filing.label(), "登记备案未撤销"))
                .toList();
    }
}
