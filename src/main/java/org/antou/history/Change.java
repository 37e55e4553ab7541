package org.antou.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.store.HistoryStore;
import org.antou.register.Columns;
import org.antou.register.FieldChange;
import org.antou.register.RecordRef;
import org.antou.security.Session;
import org.antou.store.Tx;

/** One use case at work: its transaction, and the door through which everything it changes is recorded. */
public final class Change {

    private final Tx tx;
    private final Session session;
    private final String action;
    private final Instant at;
    private final UUID batch;

    Change(Tx tx, Session session, String action, Instant at, UUID batch) {
        this.tx = tx;
        this.session = session;
        this.action = action;
        this.at = at;
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

    /** What this use case belongs to; the unit of undo. */
    public UUID batch() {
        return batch;
    }

    /** Records what changed in one record; call it in the same use case that writes the rows. */
    public void record(RecordRef ref, List<FieldChange> changes) {
        if (!changes.isEmpty()) {
            HistoryStore.append(tx, new Entry(0, batch, at, session.account(), session.name(), action, ref, changes));
        }
    }

    /** Records a new record ({@code before} empty) or a changed one by its columns. */
    public <R> void record(RecordRef ref, Columns<R> columns, Optional<R> before, R after) {
        record(ref, columns.diff(before, after));
    }
}
