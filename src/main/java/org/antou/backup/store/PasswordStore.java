package org.antou.backup.store;

import static org.antou.store.db.Tables.SETTING;

import java.util.Optional;
import org.antou.store.Tx;

/** The bundle password in the table SETTING. */
public final class PasswordStore {

    private static final String KEY = "backup.password";

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
}
