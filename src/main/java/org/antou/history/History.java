package org.antou.history;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.antou.history.store.HistoryStore;
import org.antou.register.RecordRef;
import org.antou.security.Session;
import org.antou.store.ChainHead;
import org.antou.store.Ids;
import org.antou.store.Store;
import org.antou.store.Tx;

/** Who changed what: every writing use case goes through {@link #write}, every record's past is read here. */
public final class History {

    private final Store store;
    private final Clock clock;
    private final Safeguard safeguard;

    /** A history before whose large changes nothing is done. */
    public History(Store store, Clock clock) {
        this(store, clock, bulk -> {});
    }

    /** @param safeguard called before every import and every change of many records */
    public History(Store store, Clock clock, Safeguard safeguard) {
        this.store = store;
        this.clock = clock;
        this.safeguard = safeguard;
    }

    /**
     * Runs one use case: rows and their history in one transaction, on disk when this returns.
     *
     * @param action what is done, as the office says it, for example "登记问题"
     */
    public <T> T write(Session session, String action, Function<Change, T> work) {
        return store.write(tx -> {
            Change change = new Change(tx, session, action, ZonedDateTime.now(clock), Ids.next());
            T result = work.apply(change);
            change.flush();
            return result;
        });
    }

    /**
     * Runs a use case that changes much at once, after the store was made safe: where that fails (Problem.Expected), nothing
     * is changed.
     */
    public <T> T write(Safeguard.Bulk bulk, Session session, String action, Function<Change, T> work) {
        safeguard.before(bulk);
        return write(session, action, work);
    }

    /** The past of one record, oldest first. */
    public List<Entry> of(RecordRef ref) {
        return store.read(tx -> HistoryStore.of(tx, ref));
    }

    /** What happened to records of one register at this moment or after it, oldest first. */
    public List<Entry> since(String register, Instant from) {
        return store.read(tx -> HistoryStore.since(tx, register, from));
    }

    /** What one use case changed, in order. */
    public List<Entry> ofBatch(UUID batch) {
        return store.read(tx -> HistoryStore.ofBatch(tx, batch));
    }

    /** Which records one use case changed, in order: narrow, however many they are. */
    public List<Mark> marks(UUID batch) {
        return store.read(tx -> HistoryStore.marks(tx, batch));
    }

    /** The entries with these numbers, in order. */
    public List<Entry> entries(List<Long> numbers) {
        return store.read(tx -> HistoryStore.entries(tx, numbers));
    }

    /** The first of what one use case changed, in order. */
    public List<Entry> ofBatch(UUID batch, int limit) {
        return store.read(tx -> HistoryStore.ofBatch(tx, batch, limit));
    }

    /** The newest entries of all records, newest first. */
    public List<Entry> latest(int limit) {
        return store.read(tx -> HistoryStore.latest(tx, limit));
    }

    /** The newest use cases, newest first. */
    public List<Batch> batches(int limit) {
        return store.read(tx -> batches(tx, limit));
    }

    /** One use case; empty where nothing was recorded under this id. */
    public Optional<Batch> batch(UUID id) {
        return store.read(tx -> HistoryStore.firstOf(tx, id).map(first -> summary(tx, first)));
    }

    /** The end of the chain, for 交接单 and bundles. */
    public ChainHead head() {
        return store.read(HistoryStore::head);
    }

    /** Checks the whole chain, and its end against the seal. */
    public Audit audit() {
        Auditor auditor = new Auditor(store.sealed().head());
        store.read(tx -> {
            HistoryStore.walk(tx, auditor::next);
            return auditor;
        });
        return auditor.outcome();
    }

    /** The entries of one batch lie next to each other: from the end, batch by batch, without reading the rest. */
    private static List<Batch> batches(Tx tx, int limit) {
        List<Batch> batches = new ArrayList<>();
        Optional<Entry> last = HistoryStore.lastUpTo(tx, Long.MAX_VALUE);
        while (last.isPresent() && batches.size() < limit) {
            Entry first = HistoryStore.firstOf(tx, last.get().batch()).orElseThrow();
            batches.add(summary(tx, first));
            last = HistoryStore.lastUpTo(tx, first.seq() - 1);
        }
        return batches;
    }

    private static Batch summary(Tx tx, Entry first) {
        return new Batch(
                first.batch(),
                first.at(),
                first.accountName(),
                first.action(),
                HistoryStore.records(tx, first.batch(), Batch.REGISTER),
                first.ref().register().equals(Batch.REGISTER),
                undone(tx, first.batch()));
    }

    /** Taken back by a batch that was not itself taken back. */
    private static boolean undone(Tx tx, UUID batch) {
        return HistoryStore.of(tx, new RecordRef(Batch.REGISTER, batch)).stream()
                .anyMatch(undo -> !undone(tx, undo.batch()));
    }
}
