package org.antou.settings;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antou.security.Session;
import org.antou.settings.store.DraftStore;
import org.antou.store.Store;

/** Forms not saved yet, kept until they are saved or thrown away; they survive a crash. Each account sees its own. */
public final class Drafts {

    private final Store store;
    private final Clock clock;

    public Drafts(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Keeps the fields of a form, replacing what was kept of it before. */
    public void keep(Session session, String form, String record, Map<String, String> content) {
        Draft draft = new Draft(form, record, content, clock.instant());
        store.write(tx -> DraftStore.put(tx, session.account(), draft));
    }

    public Optional<Draft> find(Session session, String form, String record) {
        return store.read(tx -> DraftStore.find(tx, session.account(), form, record));
    }

    /** Every draft of this account, newest first. */
    public List<Draft> all(Session session) {
        return store.read(tx -> DraftStore.all(tx, session.account()));
    }

    public void drop(Session session, String form, String record) {
        store.write(tx -> DraftStore.remove(tx, session.account(), form, record));
    }
}
