package org.antou.settings.store;

import static org.antou.store.db.Tables.PARAMETER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.antou.settings.Parameter;
import org.antou.settings.ParameterKey;
import org.antou.store.Tx;
import org.antou.store.db.tables.records.ParameterRecord;
import org.jooq.Condition;

/** The only SQL on the table PARAMETER. */
public final class ParameterStore {

    private ParameterStore() {}

    /** What the office set for one parameter, oldest first. */
    public static List<Parameter> of(Tx tx, ParameterKey key) {
        return fetch(tx, PARAMETER.NAME.eq(key.name()));
    }

    public static Optional<Parameter> find(Tx tx, ParameterKey key, LocalDate validFrom) {
        return fetch(tx, PARAMETER.NAME.eq(key.name()).and(PARAMETER.VALID_FROM.eq(validFrom))).stream()
                .findFirst();
    }

    /** Writes a value over the one of the same day, or beside the others. */
    public static void save(Tx tx, Parameter parameter) {
        tx.dsl()
                .mergeInto(PARAMETER)
                .columns(
                        PARAMETER.ID,
                        PARAMETER.VERSION,
                        PARAMETER.NAME,
                        PARAMETER.VALID_FROM,
                        PARAMETER.AMOUNT,
                        PARAMETER.UNIT,
                        PARAMETER.BASIS)
                .key(PARAMETER.ID)
                .values(
                        parameter.id().orElseThrow(),
                        parameter.version(),
                        parameter.key().name(),
                        parameter.validFrom(),
                        parameter.value(),
                        parameter.key().unit(),
                        parameter.basis())
                .execute();
    }

    private static List<Parameter> fetch(Tx tx, Condition which) {
        return tx.dsl()
                .selectFrom(PARAMETER)
                .where(which)
                .orderBy(PARAMETER.VALID_FROM)
                .fetch(ParameterStore::parameter);
    }

    private static Parameter parameter(ParameterRecord row) {
        return new Parameter(
                Optional.of(row.getId()),
                row.getVersion(),
                ParameterKey.valueOf(row.getName()),
                row.getValidFrom(),
                row.getAmount(),
                row.getBasis());
    }
}
