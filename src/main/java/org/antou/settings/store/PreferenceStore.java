package org.antou.settings.store;

import static org.antou.store.db.Tables.PREFERENCE;

import java.util.Optional;
import java.util.UUID;
import org.antou.store.Tx;

/** The only SQL on the table PREFERENCE. Writes return the number of rows touched. */
public final class PreferenceStore {

    private PreferenceStore() {}

    public static Optional<String> find(Tx tx, UUID account, String place) {
        return tx.dsl()
                .select(PREFERENCE.CONTENT)
                .from(PREFERENCE)
                .where(PREFERENCE.ACCOUNT_ID.eq(account))
                .and(PREFERENCE.PLACE.eq(place))
                .fetchOptional(PREFERENCE.CONTENT);
    }

    public static int put(Tx tx, UUID account, String place, String content) {
        return tx.dsl()
                .mergeInto(PREFERENCE, PREFERENCE.ACCOUNT_ID, PREFERENCE.PLACE, PREFERENCE.CONTENT)
                .key(PREFERENCE.ACCOUNT_ID, PREFERENCE.PLACE)
                .values(account, place, content)
                .execute();
    }

    public static int remove(Tx tx, UUID account, String place) {
        return tx.dsl()
                .deleteFrom(PREFERENCE)
                .where(PREFERENCE.ACCOUNT_ID.eq(account))
                .and(PREFERENCE.PLACE.eq(place))
                .execute();
    }
}
