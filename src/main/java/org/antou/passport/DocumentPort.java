package org.antou.passport;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.Change;
import org.antou.passport.model.DocumentColumns;
import org.antou.passport.model.DocumentState;
import org.antou.passport.model.TravelDocument;
import org.antou.passport.store.DocumentStore;
import org.antou.register.FieldChange;
import org.antou.register.Finding;
import org.antou.register.Named;
import org.antou.register.RecordRef;
import org.antou.register.port.RecordPort;
import org.antou.register.port.ShelfRows;
import org.antou.register.store.Shelf;
import org.antou.text.SearchKey;

/** What the core may ask of the documents. */
final class DocumentPort extends RecordPort<TravelDocument> {

    private final Cabinet cabinet;
    private final PassportCheckup checkup;

    DocumentPort(Cabinet cabinet, PassportCheckup checkup) {
        super(PassportRows.documents());
        this.cabinet = cabinet;
        this.checkup = checkup;
    }

    @Override
    public String title() {
        return PassportRegister.TITLE;
    }

    @Override
    public long count() {
        return cabinet.count();
    }

    @Override
    protected List<TravelDocument> all() {
        return cabinet.all();
    }

    @Override
    protected Optional<TravelDocument> byId(UUID id) {
        return cabinet.find(id);
    }

    @Override
    protected Hit hit(TravelDocument document) {
        String place = document.place().isNone() ? "" : " · " + document.place().title();
        return new Hit(
                ref(document),
                document.holder() + " " + document.label(),
                document.state().title() + place);
    }

    @Override
    protected SearchKey searched(TravelDocument document) {
        return SearchKey.of(
                document.holder(),
                document.number(),
                document.label(),
                document.section().map(Named::name).orElse(""));
    }

    @Override
    public List<Finding> findings(LocalDate on) {
        return checkup.documents(on);
    }

    @Override
    public void undoAll(Change change, Map<RecordRef, List<FieldChange>> changes) {
        undoTogether(change, changes);
    }

    @Override
    public void repoint(Change change, UUID fromPerson, UUID toPerson) {
        ShelfRows<TravelDocument> rows = PassportRows.documents();
        Named to = Shelf.person(change.tx(), toPerson);
        new DocumentStore()
                .ofPerson(change.tx(), fromPerson)
                .forEach(document -> rows.save(change, rows.with(document, DocumentColumns.PERSON, Optional.of(to))));
    }

    /** What has to be settled before somebody leaves: every booklet that is here, out, above or still owed. */
    @Override
    public List<Hit> openItems(UUID person) {
        return cabinet.ofPerson(person).stream()
                .filter(document -> document.state().isValid() || document.state() == DocumentState.EXPIRED)
                .map(this::hit)
                .toList();
    }
}
