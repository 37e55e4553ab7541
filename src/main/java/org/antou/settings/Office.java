package org.antou.settings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.History;
import org.antou.problem.Problem;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.RecordRef;
import org.antou.register.ValueType;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.settings.store.SettingStore;
import org.antou.store.Store;

/** 本单位: the names of the office, its 党组 and its 机关党委. */
public final class Office {

    /** The key under which the history keeps changes of the office. */
    public static final String REGISTER = "office";

    /** There is one office in a store; the history needs an id for it. */
    public static final RecordRef REF = new RecordRef(REGISTER, new UUID(0x7000L, 0x8000_0000_0000_0000L));

    /** The fields of the office, as the history shows them. */
    public static final Columns<OfficeNames> COLUMNS = new Columns<>(
            List.of(
                    Column.text("unit", "单位名称", OfficeNames::unit).asRequired(),
                    Column.text("partyGroup", "党组(党委)名称", OfficeNames::partyGroup),
                    Column.text("committee", "机关党委名称", OfficeNames::committee),
                    Column.of("practice", "练习办公室", ValueType.FLAG, o -> Optional.of(o.practice()))),
            (office, values) -> office);

    private final Store store;
    private final History history;

    public Office(Store store, History history) {
        this.store = store;
        this.history = history;
    }

    /** What the office is called; empty names where nobody named it yet. */
    public OfficeNames get() {
        return store.read(SettingStore::office).orElseGet(OfficeNames::none);
    }

    /** Names the office; only for administrators. */
    public void save(Session session, OfficeNames names) {
        session.require(Role.ADMINISTRATOR);
        if (names.unit().isBlank()) {
            throw new Problem.Expected("没有填写单位名称。", "没有改动任何内容。", "请填写单位名称后再保存。");
        }
        history.write(session, "设置本单位", change -> {
            Optional<OfficeNames> before = SettingStore.office(change.tx());
            SettingStore.save(change.tx(), names);
            change.record(REF, COLUMNS, before, names);
            return names;
        });
    }
}
