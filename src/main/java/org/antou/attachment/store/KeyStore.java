package org.antou.attachment.store;

import static org.antou.store.db.Tables.ATTACHMENT_KEY;

import java.util.Optional;
import org.antou.store.Tx;

/** The only SQL on the table ATTACHMENT_KEY. */
public final class KeyStore {

    private static final int ONLY = 1;

    private KeyStore() {}

    /** The keys; empty before anything was attached. */
    public static Optional<VaultKeys> find(Tx tx) {
        return tx.dsl()
                .selectFrom(ATTACHMENT_KEY)
                .where(ATTACHMENT_KEY.ID.eq(ONLY))
                .fetchOptional(row -> VaultKeys.of(row.getKeyset(), row.getNameKey()));
    }

    /** Keeps new keys, unless others came first; hands back those that hold. */
    public static VaultKeys keep(Tx tx, VaultKeys fresh) {
        return find(tx).orElseGet(() -> {
            tx.dsl()
                    .insertInto(ATTACHMENT_KEY)
                    .set(ATTACHMENT_KEY.ID, ONLY)
                    .set(ATTACHMENT_KEY.KEYSET, fresh.keyset())
                    .set(ATTACHMENT_KEY.NAME_KEY, fresh.nameKey())
                    .execute();
            return fresh;
        });
    }
}
