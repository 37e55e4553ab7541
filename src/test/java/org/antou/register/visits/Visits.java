package org.antou.register.visits;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.History;
import org.antou.register.port.RegisterPort;
import org.antou.register.row.RowSource;
import org.antou.register.visits.store.VisitStore;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.store.Store;

/** The use cases of the visits. */
public final class Visits implements RowSource<Visit> {

    public static final String KEY = "visits";

    private final Store store;
    private final History history;

    /** Makes its table, which stands in no migration. */
    public Visits(Store store, History history) {
        this.store = store;
        this.history = history;
        store.write(VisitStore::createTable);
    }

    public Visit save(Session session, Visit visit) {
        session.require(Role.CLERK);
        return history.write(session, "登记会客", change -> new VisitRows().save(change, visit));
    }

    public List<Visit> saveAll(Session session, List<Visit> visits) {
        session.require(Role.CLERK);
        return history.write(
                session,
                "批量登记会客",
                change -> visits.stream()
                        .map(v -> new VisitRows().save(change, v))
                        .toList());
    }

    @Override
    public long count() {
        return store.read(VisitStore::count);
    }

    @Override
    public List<Visit> page(int offset, int limit) {
        return store.read(tx -> VisitStore.page(tx, offset, limit));
    }

    @Override
    public Optional<Visit> find(UUID id) {
        return store.read(tx -> VisitStore.find(tx, id));
    }

    public RegisterPort port() {
        return new VisitPort(this);
    }
}
