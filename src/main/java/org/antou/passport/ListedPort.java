package org.antou.passport;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.Change;
import org.antou.passport.model.ListedColumns;
import org.antou.passport.model.ListedDocument;
import org.antou.passport.store.ListedStore;
import org.antou.register.FieldChange;
import org.antou.register.Named;
import org.antou.register.RecordRef;
import org.antou.register.port.RecordPort;
import org.antou.register.store.Shelf;
import org.antou.text.SearchKey;

/** What the core may ask of the authorities' list. */
final class ListedPort extends RecordPort<ListedDocument> {

    private final ListedDocuments list;

    ListedPort(ListedDocuments list) {
        super(new ListedRows());
        this.list = list;
    }

    @Override
    public String title() {
        return PassportRegister.LISTED;
    }

    @Override
    public long count() {
        return list.count();
    }

    @Override
    protected List<ListedDocument> all() {
        return list.all();
    }

    @Override
    protected Optional<ListedDocument> byId(UUID id) {
        return list.find(id);
    }

    @Override
    protected Hit hit(ListedDocument row) {
        return new Hit(ref(row), row.label(), row.source());
    }

    @Override
    protected SearchKey searched(ListedDocument row) {
        return SearchKey.of(row.name(), row.number());
    }

    @Override
    public void undoAll(Change change, Map<RecordRef, List<FieldChange>> changes) {
        undoTogether(change, changes);
    }

    @Override
    public void repoint(Change change, UUID fromPerson, UUID toPerson) {
        ListedRows rows = new ListedRows();
        Named to = Shelf.person(change.tx(), toPerson);
        new ListedStore()
                .ofPerson(change.tx(), fromPerson)
                .forEach(row -> rows.save(change, rows.with(row, ListedColumns.PERSON, Optional.of(to))));
    }
}
