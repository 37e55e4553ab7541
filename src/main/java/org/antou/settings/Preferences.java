package org.antou.settings;

import java.util.Optional;
import org.antou.security.Session;
import org.antou.settings.store.PreferenceStore;
import org.antou.store.Store;

/** What the window remembers for one account: column layouts, saved views. No business data, so no history. */
public final class Preferences {

    private final Store store;

    public Preferences(Store store) {
        this.store = store;
    }

    /** @param place what is remembered, for example "table.ledger" */
    public Optional<String> get(Session session, String place) {
        return store.read(tx -> PreferenceStore.find(tx, session.account(), place));
    }

    public void put(Session session, String place, String content) {
        store.write(tx -> PreferenceStore.put(tx, session.account(), place, content));
    }

    public void remove(Session session, String place) {
        store.write(tx -> PreferenceStore.remove(tx, session.account(), place));
    }
}
