package org.antou.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.store.HistoryStore;
import org.antou.register.Columns;
import org.antou.register.FieldChange;
import org.antou.register.RecordRef;
import org.antou.security.Session;
import org.antou.store.ChainHead;
import org.antou.store.Tx;

/** One use case at work: its transaction, and the door through which everything it changes is recorded. */
public final class Change {

    /** Entries written at once; an import of thousands must neither wait for each nor hold them all. */
    private static final int AT_ONCE = 500;

    private final Tx tx;
    private final Session session;
    private final String action;
    private final ZonedDateTime now;
    private final Instant at;
    private final UUID batch;
    private final List<Entry> waiting = new ArrayList<>();
    private Optional<ChainHead> head = Optional.empty();

    Change(Tx tx, Session session, String action, ZonedDateTime now, UUID batch) {
        this.tx = tx;
        this.session = session;
        this.action = action;
        this.now = now;
        this.at = now.toInstant();
        this.batch = batch;
    }

    public Tx tx() {
        return tx;
    }

    public Session session() {
        return session;
    }

    public Instant at() {
        return at;
    }

    /** The day of it, as the calendar of this office has it. */
    public LocalDate day() {
        return now.toLocalDate();
    }

    /** What this use case belongs to; the unit of undo. */
    public UUID batch() {
        return batch;
    }

    /** Records what changed in one record; call it in the same use case that writes the rows. */
    public void record(RecordRef ref, List<FieldChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        waiting.add(new Entry(0, batch, at, session.account(), session.name(), action, ref, changes));
        if (waiting.size() == AT_ONCE) {
            flush();
        }
    }

    /** Records a new record ({@code before} empty) or a changed one by its columns. */
    public <R> void record(RecordRef ref, Columns<R> columns, Optional<R> before, R after) {
        record(ref, columns.diff(before, after));
    }

    /** Writes what is waiting to the end of the chain; the end is read once per use case. */
    void flush() {
        if (!waiting.isEmpty()) {
            ChainHead from = head.orElseGet(() -> HistoryStore.head(tx));
            head = Optional.of(HistoryStore.append(tx, from, waiting));
            waiting.clear();
        }
    }
}
