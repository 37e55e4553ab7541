package org.antou.sheet.memory;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.antou.register.port.SheetPort;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.sheet.plan.Layout;
import org.antou.sheet.plan.Mapping;
import org.antou.sheet.plan.Remembered;
import org.antou.sheet.store.MappingStore;
import org.antou.store.Ids;
import org.antou.store.Store;

/** How workbooks of each shape are to be read, as clerks said it once. No business data, so no history. */
public final class Mappings {

    private final Store store;
    private final Clock clock;

    public Mappings(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Everything that is remembered, the newest first. */
    public List<Remembered> all() {
        return store.read(MappingStore::all);
    }

    /** Remembers how sheets with these headings are read; what was remembered of them before is forgotten. */
    public Remembered remember(Session session, SheetPort<?> port, Layout layout, Mapping mapping) {
        session.require(Role.CLERK);
        Map<String, String> fixed = new HashMap<>(mapping.fixed());
        fixed.entrySet().removeAll(port.presets().entrySet());
        Remembered fresh = new Remembered(
                Ids.next(), port.key(), layout, new Mapping(mapping.columns(), fixed), session.name(), clock.instant());
        store.write(tx -> {
            MappingStore.all(tx).stream()
                    .filter(r -> r.register().equals(port.key()) && r.layout().equals(layout))
                    .forEach(r -> MappingStore.delete(tx, r.id()));
            MappingStore.insert(tx, fresh);
            return fresh;
        });
        return fresh;
    }

    public void forget(Session session, UUID id) {
        session.require(Role.CLERK);
        store.write(tx -> MappingStore.delete(tx, id));
    }
}
