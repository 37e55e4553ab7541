package org.antou.settings.store;

import static org.antou.store.db.Tables.SEEN_FINDING;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.antou.store.Tx;

/** The only SQL on the table SEEN_FINDING. */
public final class SeenStore {

    private SeenStore() {}

    /** The fingerprint of what was seen, by identity of the finding. */
    public static Map<String, String> all(Tx tx) {
        return tx.dsl().selectFrom(SEEN_FINDING).fetchMap(SEEN_FINDING.IDENTITY, SEEN_FINDING.FACTS);
    }

    public static void put(Tx tx, String identity, String facts, UUID account, Instant at) {
        tx.dsl()
                .mergeInto(SEEN_FINDING)
                .columns(SEEN_FINDING.IDENTITY, SEEN_FINDING.FACTS, SEEN_FINDING.ACCOUNT_ID, SEEN_FINDING.SEEN_AT)
                .key(SEEN_FINDING.IDENTITY)
                .values(identity, facts, account, LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .execute();
    }

    /** Returns how many there were. */
    public static int clear(Tx tx) {
        return tx.dsl().deleteFrom(SEEN_FINDING).execute();
    }
}
