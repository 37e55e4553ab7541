package org.antou.settings.store;

import static org.antou.store.db.Tables.SETTING;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.antou.settings.Fields.Field;
import org.antou.settings.OfficeNames;
import org.antou.store.Tx;

/** The only SQL on the table SETTING. */
public final class SettingStore {

    private static final String UNIT = "office.unit";
    private static final String PARTY_GROUP = "office.partyGroup";
    private static final String COMMITTEE = "office.committee";
    private static final String PRACTICE = "office.practice";
    private static final String FIELDS_OFF = "fields.off";

    private SettingStore() {}

    /** The names of the office; empty where nobody named it yet. */
    public static Optional<OfficeNames> office(Tx tx) {
        Map<String, String> all = tx.dsl()
                .selectFrom(SETTING)
                .where(SETTING.SETTING_KEY.startsWith("office."))
                .fetchMap(SETTING.SETTING_KEY, SETTING.SETTING_VALUE);
        return Optional.ofNullable(all.get(UNIT))
                .map(unit -> new OfficeNames(
                        unit,
                        all.getOrDefault(PARTY_GROUP, ""),
                        all.getOrDefault(COMMITTEE, ""),
                        Boolean.parseBoolean(all.get(PRACTICE))));
    }

    public static void save(Tx tx, OfficeNames names) {
        put(tx, UNIT, names.unit());
        put(tx, PARTY_GROUP, names.partyGroup());
        put(tx, COMMITTEE, names.committee());
        put(tx, PRACTICE, Boolean.toString(names.practice()));
    }

    /** A line per field: register, column and title with tabs between. */
    public static List<Field> fieldsOff(Tx tx) {
        return tx
                .dsl()
                .selectFrom(SETTING)
                .where(SETTING.SETTING_KEY.eq(FIELDS_OFF))
                .fetchOptional(SETTING.SETTING_VALUE)
                .stream()
                .flatMap(String::lines)
                .map(line -> line.split("\t", 3))
                .map(part -> new Field(part[0], part[1], part[2]))
                .toList();
    }

    public static void saveFieldsOff(Tx tx, List<Field> off) {
        String lines = off.stream()
                .map(field -> field.register() + "\t" + field.key() + "\t" + field.title())
                .collect(Collectors.joining("\n"));
        put(tx, FIELDS_OFF, lines);
    }

    private static void put(Tx tx, String key, String value) {
        tx.dsl()
                .mergeInto(SETTING)
                .columns(SETTING.SETTING_KEY, SETTING.SETTING_VALUE)
                .key(SETTING.SETTING_KEY)
                .values(key, value)
                .execute();
    }
}
