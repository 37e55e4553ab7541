package org.antou.settings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.antou.history.History;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.RecordRef;
import org.antou.register.ValueType;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.settings.store.SettingStore;
import org.antou.store.Store;

/**
 * 停用的字段: what an office does not collect (《个人信息保护法》第六条,收集个人信息限于最小范围). A field that is switched off
 * is neither shown nor taken out or in; what stands in it already stays and is there again once it is switched on.
 */
public final class Fields {

    /** The key under which the history keeps changes of the list. */
    public static final String REGISTER = "fields";

    /** There is one list in a store; the history needs an id for it. */
    public static final RecordRef REF = new RecordRef(REGISTER, new UUID(0x7002L, 0x8000_0000_0000_0000L));

    /** The list, as the history shows it. */
    public static final Columns<List<Field>> COLUMNS = new Columns<>(
            List.of(Column.of(
                    "off",
                    "停用的字段",
                    ValueType.LINES,
                    list -> Optional.of(list.stream().map(Field::title).toList()))),
            (list, values) -> list);

    private final Store store;
    private final History history;

    public Fields(Store store, History history) {
        this.store = store;
        this.history = history;
    }

    /**
     * A field that is switched off.
     *
     * @param register key of its register
     * @param key      of its column
     * @param title    for example 人员·性别
     */
    public record Field(String register, String key, String title) {}

    /** What is switched off in every register. */
    public List<Field> off() {
        return store.read(SettingStore::fieldsOff);
    }

    /** The keys of the columns of a register that are switched off. */
    public Set<String> off(String register) {
        return off().stream()
                .filter(field -> field.register().equals(register))
                .map(Field::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Replaces the list; only for administrators. */
    public void save(Session session, List<Field> off) {
        session.require(Role.ADMINISTRATOR);
        history.write(session, "停用或启用字段", change -> {
            List<Field> before = SettingStore.fieldsOff(change.tx());
            SettingStore.saveFieldsOff(change.tx(), off);
            change.record(REF, COLUMNS, Optional.of(before), off);
            return off;
        });
    }
}
