package org.antou.account;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.antou.account.store.AccountStore;
import org.antou.history.Change;
import org.antou.history.History;
import org.antou.problem.Problem;
import org.antou.register.FieldChange;
import org.antou.register.RecordRef;
import org.antou.security.Keys;
import org.antou.security.Login;
import org.antou.security.PasswordPolicy;
import org.antou.security.RecoveryCode;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.store.Ids;
import org.antou.store.Store;

/**
 * 账户管理: rows and keys of accounts, changed together. The key ring is written last inside the transaction. When the
 * transaction then fails, the ring goes back; when the power goes between the two, the ring is ahead of the rows: an
 * account without a row is refused and may be made again, a password may be new without the history telling of it, an
 * account may have lost its key before its row says so. In each case an administrator can go on.
 */
public final class Accounts {

    /** The register's key in the history. */
    public static final String REGISTER = "account";

    private final Store store;
    private final History history;
    private final Keys keys;
    private final Supplier<PasswordPolicy> policy;

    /** @param policy what a password must be today */
    public Accounts(Store store, History history, Keys keys, Supplier<PasswordPolicy> policy) {
        this.store = store;
        this.history = history;
        this.keys = keys;
        this.policy = policy;
    }

    /** Every account, in the order in which they were made. */
    public List<Account> list() {
        return store.read(AccountStore::all);
    }

    public Optional<Account> find(UUID id) {
        return store.read(tx -> AccountStore.find(tx, id));
    }

    /** What a password must be today. */
    public PasswordPolicy policy() {
        return policy.get();
    }

    /** Whether an account's password was chosen by an administrator, so that it must be changed before any work. */
    public boolean mustChangePassword(UUID account) {
        return keys.initial(account);
    }

    /** Makes the first account of a new store; it is its own author in the history. */
    public Session createFirst(String login, char[] password) {
        policy().require(password);
        String clean = Login.clean(login);
        Session session = new Session(Ids.next(), clean, Role.ADMINISTRATOR);
        return write(session, "建立第一个账户", (change, ring) -> {
            insert(change, session.account(), NewAccount.administrator(clean));
            ring.accept(keys.give(session.account(), clean, password, false));
            return session;
        });
    }

    /** Makes an account; its password must be changed at the first sign-in. */
    public Account create(Session session, NewAccount fresh, char[] initialPassword) {
        session.require(Role.ADMINISTRATOR);
        policy().require(initialPassword);
        String login = Login.clean(fresh.login());
        return write(session, "新建账户", (change, ring) -> {
            AccountRules.refuseTaken(AccountStore.all(change.tx()), login);
            Account account = insert(change, Ids.next(), new NewAccount(login, fresh.name(), fresh.role()));
            ring.accept(keys.give(account.id(), login, initialPassword, true));
            return account;
        });
    }

    public Account changeRole(Session session, UUID id, Role role) {
        session.require(Role.ADMINISTRATOR);
        return write(session, "调整账户角色", (change, ring) -> {
            if (role != Role.ADMINISTRATOR) {
                AccountRules.refuseLastAdministrator(AccountStore.all(change.tx()), id, keys::opens);
            }
            Account before = get(change, id);
            return update(change, before, role, before.enabled());
        });
    }

    /** Stops an account: its key is taken off the ring, its row and its history stay. */
    public Account disable(Session session, UUID id) {
        session.require(Role.ADMINISTRATOR);
        return write(session, "停用账户", (change, ring) -> {
            AccountRules.refuseLastAdministrator(AccountStore.all(change.tx()), id, keys::opens);
            Account before = get(change, id);
            Account after = update(change, before, before.role(), false);
            if (keys.opens(id)) {
                ring.accept(keys.take(id));
            }
            return after;
        });
    }

    /** Lets a stopped account work again; its key is gone, so it needs a new first password. */
    public Account enable(Session session, UUID id, char[] initialPassword) {
        session.require(Role.ADMINISTRATOR);
        policy().require(initialPassword);
        return write(session, "启用账户", (change, ring) -> {
            Account before = get(change, id);
            Account after = update(change, before, before.role(), true);
            recordPassword(change, id, "管理员设了初始口令");
            ring.accept(keys.give(id, after.login(), initialPassword, true));
            return after;
        });
    }

    /** Gives an account that forgot its password a new one, to be changed at the next sign-in. */
    public void resetPassword(Session session, UUID id, char[] initialPassword) {
        session.require(Role.ADMINISTRATOR);
        policy().require(initialPassword);
        write(session, "重设口令", (change, ring) -> {
            Account account = get(change, id);
            AccountRules.refuseDisabled(account);
            recordPassword(change, id, "管理员重设了口令");
            ring.accept(keys.give(id, account.login(), initialPassword, true));
            return account;
        });
    }

    /** Changes one's own password. */
    public void changePassword(Session session, char[] old, char[] fresh) {
        keys.confirm(session.account(), old);
        policy().require(fresh);
        AccountRules.refuseSame(old, fresh);
        setPassword(session, fresh, "改口令", "本人改了口令");
    }

    /** Checks the password of who is signed in, as after the idle lock. */
    public void confirm(Session session, char[] password) {
        keys.confirm(session.account(), password);
    }

    /** A new recovery code, to be shown once; it takes the old one's place when it is confirmed. */
    public FreshCode renewRecoveryCode(Session session) {
        session.require(Role.ADMINISTRATOR);
        return fresh(session, "换恢复码");
    }

    /** After the recovery code opened the store: a new password for the account, and a new code for the used one. */
    public FreshCode recovered(Session session, char[] password) {
        policy().require(password);
        setPassword(session, password, "用恢复码设新口令", "用恢复码设了新口令");
        return fresh(session, "用过的恢复码作废,换新的");
    }

    /**
     * After a bundle was restored with a new key ring, on which nobody is yet: an administrator of the restored data gets
     * a password. All others have none until an administrator gives them one.
     *
     * @param login which administrator; where empty, the only one
     */
    public Session takeOver(Optional<String> login, char[] password) {
        Account account = AccountRules.administrator(list(), login);
        policy().require(password);
        Session session = new Session(account.id(), account.name(), account.role());
        setPassword(session, password, "从备份恢复后设新口令", "从备份恢复后设了新口令");
        return session;
    }

    private void setPassword(Session session, char[] password, String action, String how) {
        write(session, action, (change, ring) -> {
            Account account = get(change, session.account());
            recordPassword(change, account.id(), how);
            ring.accept(keys.give(account.id(), account.login(), password, false));
            return account;
        });
    }

    private FreshCode fresh(Session session, String action) {
        RecoveryCode code = RecoveryCode.random();
        return new FreshCode(
                code,
                () -> write(session, action, (change, ring) -> {
                    change.record(ref(session.account()), AccountColumns.recoveryCode("换了新的恢复码"));
                    ring.accept(keys.renew(code));
                    return code;
                }));
    }

    private Account insert(Change change, UUID id, NewAccount fresh) {
        String name = fresh.name().isBlank() ? fresh.login() : fresh.name().strip();
        Account account = new Account(id, 1, fresh.login(), name, fresh.role(), true, change.at());
        AccountStore.insert(change.tx(), account);
        change.record(ref(id), AccountColumns.ALL, Optional.empty(), account);
        return account;
    }

    private static Account update(Change change, Account before, Role role, boolean enabled) {
        Account after = before.with(role).with(enabled);
        AccountStore.update(change.tx(), after);
        change.record(ref(before.id()), AccountColumns.ALL, Optional.of(before), after);
        return after;
    }

    private static Account get(Change change, UUID id) {
        return AccountStore.find(change.tx(), id)
                .orElseThrow(() -> new Problem.Expected("库里没有这个账户。", "没有改动任何内容。", "请刷新账户列表后再试。"));
    }

    private static void recordPassword(Change change, UUID id, String how) {
        List<FieldChange> changes = AccountColumns.password(how);
        change.record(ref(id), changes);
    }

    private static RecordRef ref(UUID id) {
        return new RecordRef(REGISTER, id);
    }

    /** One use case; where it certainly failed after the ring was written, the ring goes back. */
    private <T> T write(Session session, String action, BiFunction<Change, Consumer<Keys.Undo>, T> work) {
        Deque<Keys.Undo> undo = new ArrayDeque<>();
        AtomicReference<UUID> batch = new AtomicReference<>();
        try {
            return history.write(session, action, change -> {
                batch.set(change.batch());
                return work.apply(change, undo::push);
            });
        } catch (RuntimeException failed) {
            if (!undo.isEmpty() && !saved(batch.get())) {
                undo.forEach(Keys.Undo::back);
            }
            throw failed;
        }
    }

    /** A disk may fail after the rows were saved; where even that can't be read, the ring is better ahead than behind. */
    private boolean saved(UUID batch) {
        try {
            return !history.ofBatch(batch).isEmpty();
        } catch (Problem unreadable) {
            return true;
        }
    }
}
