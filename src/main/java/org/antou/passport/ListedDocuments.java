package org.antou.passport;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.History;
import org.antou.history.Safeguard;
import org.antou.passport.model.ListedColumns;
import org.antou.passport.model.ListedDocument;
import org.antou.passport.store.ListedStore;
import org.antou.register.FieldChange;
import org.antou.register.Named;
import org.antou.register.RecordRef;
import org.antou.register.port.RecordPort;
import org.antou.register.row.RowSource;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.store.Store;

/** 出入境名单: the list of the authorities that is being worked on; one at a time, until the next one takes its place. */
public final class ListedDocuments implements RowSource<ListedDocument> {

    private final Store store;
    private final History history;
    private final ListedStore shelf = new ListedStore();

    public ListedDocuments(Store store, History history) {
        this.store = store;
        this.history = history;
    }

    @Override
    public long count() {
        return store.read(shelf::count);
    }

    @Override
    public List<ListedDocument> page(int offset, int limit) {
        return store.read(tx -> shelf.page(tx, offset, limit));
    }

    @Override
    public Optional<ListedDocument> find(UUID id) {
        return store.read(tx -> shelf.find(tx, id));
    }

    /** The whole list, a person's rows together. */
    public List<ListedDocument> all() {
        return store.read(shelf::all);
    }

    /** Puts down whom rows are about where the list alone does not tell. */
    public List<ListedDocument> identify(Session session, List<UUID> rows, Named person) {
        session.require(Role.CLERK);
        ListedRows listed = new ListedRows();
        return history.write(
                session,
                "指明名单上的人员",
                change -> rows.stream()
                        .flatMap(id -> listed.find(change.tx(), id).stream())
                        .map(row -> listed.save(change, listed.with(row, ListedColumns.PERSON, Optional.of(person))))
                        .toList());
    }

    /** Takes the list away, before another one comes in; undo brings it back. Comparisons that were kept stay. */
    public int clear(Session session) {
        session.require(Role.CLERK);
        ListedRows listed = new ListedRows();
        return history.write(Safeguard.Bulk.CHANGE, session, "清空出入境名单", change -> {
            List<ListedDocument> rows = shelf.all(change.tx());
            rows.forEach(row -> listed.remove(change, row));
            return rows.size();
        });
    }

    /** Puts on record that somebody looked at numbers. */
    public void reveal(Session session, List<UUID> ids, String why) {
        history.write(session, "查看名单号码", change -> {
            ids.forEach(id -> change.record(
                    new RecordRef(ListedDocument.REGISTER, id),
                    List.of(new FieldChange(RecordPort.REVEALED, "", why))));
            return ids.size();
        });
    }
}
