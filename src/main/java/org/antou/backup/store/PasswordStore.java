package org.antou.backup.store;

import static org.antou.store.db.Tables.SETTING;

import java.util.Optional;
import org.antou.store.Tx;

/** The bundle password in the table SETTING, and the note that a store was restored. */
public final class PasswordStore {

    private static final String KEY = "backup.password";

    private static final String RESTORED = "backup.restored";

    private PasswordStore() {}

    public static Optional<String> find(Tx tx) {
        return tx.dsl()
                .select(SETTING.SETTING_VALUE)
                .from(SETTING)
                .where(SETTING.SETTING_KEY.eq(KEY))
                .fetchOptional(SETTING.SETTING_VALUE);
    }

    public static void insert(Tx tx, String password) {
        tx.dsl().insertInto(SETTING).values(KEY, password).execute();
    }

    /** Whether this store took another one's place and no bundle was made since. */
    public static boolean restored(Tx tx) {
        return tx.dsl().fetchExists(SETTING, SETTING.SETTING_KEY.eq(RESTORED));
    }

    public static int noteRestored(Tx tx) {
        return restored(tx)
                ? 0
                : tx.dsl().insertInto(SETTING).values(RESTORED, "true").execute();
    }

    public static int forgetRestored(Tx tx) {
        return tx.dsl()
                .deleteFrom(SETTING)
                .where(SETTING.SETTING_KEY.eq(RESTORED))
                .execute();
    }
}
