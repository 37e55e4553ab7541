package org.antou.account.store;

import static org.antou.store.db.Tables.ACCOUNT;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.account.Account;
import org.antou.security.Role;
import org.antou.store.Tx;
import org.antou.store.db.tables.records.AccountRecord;

/** The only SQL on the table ACCOUNT. */
public final class AccountStore {

    private AccountStore() {}

    /** Every account, in the order in which they were made. */
    public static List<Account> all(Tx tx) {
        return tx.dsl()
                .selectFrom(ACCOUNT)
                .orderBy(ACCOUNT.CREATED_AT, ACCOUNT.ID)
                .fetch(AccountStore::account);
    }

    public static Optional<Account> find(Tx tx, UUID id) {
        return tx.dsl().selectFrom(ACCOUNT).where(ACCOUNT.ID.eq(id)).fetchOptional(AccountStore::account);
    }

    public static void insert(Tx tx, Account account) {
        tx.dsl()
                .insertInto(ACCOUNT)
                .set(ACCOUNT.ID, account.id())
                .set(ACCOUNT.VERSION, account.version())
                .set(ACCOUNT.LOGIN, account.login())
                .set(ACCOUNT.NAME, account.name())
                .set(ACCOUNT.DUTY, account.role().name())
                .set(ACCOUNT.ENABLED, account.enabled())
                .set(ACCOUNT.CREATED_AT, LocalDateTime.ofInstant(account.created(), ZoneOffset.UTC))
                .execute();
    }

    /** Writes role and enabled; the rest of an account never changes. */
    public static void update(Tx tx, Account account) {
        tx.dsl()
                .update(ACCOUNT)
                .set(ACCOUNT.VERSION, ACCOUNT.VERSION.plus(1))
                .set(ACCOUNT.DUTY, account.role().name())
                .set(ACCOUNT.ENABLED, account.enabled())
                .where(ACCOUNT.ID.eq(account.id()))
                .execute();
    }

    private static Account account(AccountRecord row) {
        return new Account(
                row.getId(),
                row.getVersion(),
                row.getLogin(),
                row.getName(),
                Role.valueOf(row.getDuty()),
                row.getEnabled(),
                row.getCreatedAt().toInstant(ZoneOffset.UTC));
    }
}
