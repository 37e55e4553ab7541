package org.antou.history;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.antou.history.store.HistoryStore;
import org.antou.register.RecordRef;
import org.antou.security.Session;
import org.antou.store.Ids;
import org.antou.store.Store;

/** Who changed what: every writing use case goes through {@link #write}, every record's past is read here. */
public final class History {

    private final Store store;
    private final Clock clock;

    public History(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Runs one use case: rows and their history in one transaction, on disk when this returns.
     *
     * @param action what is done, as the office says it, for example "登记问题"
     */
    public <T> T write(Session session, String action, Function<Change, T> work) {
        return store.write(tx -> work.apply(new Change(tx, session, action, clock.instant(), Ids.next())));
    }

    /** The past of one record, oldest first. */
    public List<Entry> of(RecordRef ref) {
        return store.read(tx -> HistoryStore.of(tx, ref));
    }

    /** What one use case changed, in order. */
    public List<Entry> ofBatch(UUID batch) {
        return store.read(tx -> HistoryStore.ofBatch(tx, batch));
    }

    /** The newest entries of all records, newest first. */
    public List<Entry> latest(int limit) {
        return store.read(tx -> HistoryStore.latest(tx, limit));
    }
}
