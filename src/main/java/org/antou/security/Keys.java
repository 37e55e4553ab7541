package org.antou.security;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.antou.problem.Problem;

/** The key ring of an open store together with its data key: gives derived keys, and keys to accounts. */
public final class Keys implements AutoCloseable {

    private final KeyRingFile file;
    private final Lockout lockout;
    private final DataKey key;
    private KeyRing ring;

    private Keys(KeyRingFile file, Lockout lockout, DataKey key, KeyRing ring) {
        this.file = file;
        this.lockout = lockout;
        this.key = key;
        this.ring = ring;
    }

    /** Makes the keys of a new store; nothing is on disk before an account is given a key. */
    public static Created create(Path folder, Clock clock) {
        DataKey key = DataKey.random();
        RecoveryCode code = RecoveryCode.random();
        Keys keys = new Keys(new KeyRingFile(folder), new Lockout(folder, clock), key, KeyRing.of(key, code));
        return new Created(keys, code);
    }

    /** Opens the ring with an account's password; the login is locked after too many wrong ones. */
    public static Opened open(Path folder, Clock clock, String login, char[] password) {
        KeyRingFile file = new KeyRingFile(folder);
        KeyRingFile.Loaded loaded = file.load();
        RingEntry entry = loaded.ring().find(login).orElseThrow(() -> unknown(login));
        if (entry.wrapped().isEmpty()) {
            throw disabled(login);
        }
        Lockout lockout = new Lockout(folder, clock);
        lockout.begin(login);
        DataKey key = entry.unwrap(password).orElseThrow(() -> wrong(login, lockout));
        lockout.succeeded(login);
        file.mend(loaded);
        Keys keys = new Keys(file, lockout, key, loaded.ring());
        return new Opened(keys, entry.account(), loaded.notice());
    }

    /** Opens the ring with the recovery code, for an account that is about to get a new password. */
    public static Opened recover(Path folder, Clock clock, String code, String login) {
        RecoveryCode parsed = RecoveryCode.parse(code)
                .orElseThrow(() -> new Problem.Expected("恢复码抄错了。", "没有改动任何内容。", "请对照打印件重新输入28个字符;大小写、空格和横线不用管。"));
        KeyRingFile file = new KeyRingFile(folder);
        KeyRingFile.Loaded loaded = file.load();
        DataKey key = loaded.ring()
                .unwrap(parsed)
                .orElseThrow(() ->
                        new Problem.Expected("这个恢复码不是这份数据现在的恢复码。", "没有改动任何内容。", "请找最近一次确认抄好的那张;打印了但没有在窗口里确认的不算数。"));
        RingEntry entry = loaded.ring().find(login).orElseThrow(() -> unknown(login));
        file.mend(loaded);
        Keys keys = new Keys(file, new Lockout(folder, clock), key, loaded.ring());
        return new Opened(keys, entry.account(), loaded.notice());
    }

    /** The key for one purpose, see {@link DataKey#derive}. */
    public byte[] derive(String purpose) {
        return key.derive(purpose);
    }

    public Lockout lockout() {
        return lockout;
    }

    /** Whether an account can open the store with a password of its own. */
    public boolean opens(UUID account) {
        return ring.opens(account);
    }

    /** Whether an administrator chose the account's password. */
    public boolean initial(UUID account) {
        return ring.find(account).map(RingEntry::initial).orElse(false);
    }

    /**
     * Gives an account a password, new or in place of its old one.
     *
     * @param initial whether somebody else chose it
     * @return takes it back, for when the rows that belong to it could not be written
     */
    public Undo give(UUID account, String login, char[] password, boolean initial) {
        Undo undo = replace(ring.with(RingEntry.of(account, login, initial, key, password)));
        lockout.succeeded(login);
        return undo;
    }

    /** Takes an account's key away; its password no longer opens anything. */
    public Undo take(UUID account) {
        RingEntry entry = ring.find(account).orElseThrow();
        return replace(ring.with(entry.withoutKey()));
    }

    /** Puts another recovery code in the place of the old one, which no longer opens anything. */
    public Undo renew(RecoveryCode code) {
        return replace(ring.with(key, code));
    }

    /** Checks the password of an account that is signed in, with the same lock as at sign-in. */
    public void confirm(UUID account, char[] password) {
        RingEntry entry = ring.find(account).orElseThrow();
        lockout.begin(entry.login());
        Optional<DataKey> opened = entry.unwrap(password);
        opened.orElseThrow(() -> wrong(entry.login(), lockout)).close();
        lockout.succeeded(entry.login());
    }

    private Undo replace(KeyRing next) {
        KeyRing before = ring;
        file.save(next);
        ring = next;
        return () -> {
            file.save(before);
            ring = before;
        };
    }

    /** Whether the data key is still known. */
    public boolean isOpen() {
        return key.isOpen();
    }

    /** Forgets the data key. */
    @Override
    public void close() {
        key.close();
    }

    private static Problem.Expected unknown(String login) {
        return new Problem.Expected("没有登录名为“" + login.strip() + "”的账户。", "没有改动任何内容。", "请核对登录名;忘了可问管理员。");
    }

    private static Problem.Expected disabled(String login) {
        return new Problem.Expected("账户“" + login.strip() + "”已停用。", "没有改动任何内容。", "需要使用请找管理员启用。");
    }

    private static Problem.Expected wrong(String login, Lockout lockout) {
        int left = lockout.left(login);
        return new Problem.Expected(
                "口令不对。",
                "没有改动任何内容。",
                "请看看输入法是否还开着、大写锁定(Caps Lock)是否按下,再输一次;" + (left > 0 ? "再错" + left + "次将暂时锁定。" : "这个登录名已暂时锁定,过一会儿再试。"));
    }

    /** New keys and the recovery code that is shown once. */
    public record Created(Keys keys, RecoveryCode code) {}

    /**
     * An opened ring.
     *
     * @param account whose key opened it
     * @param notice  what to tell, where the ring came from its second copy
     */
    public record Opened(Keys keys, UUID account, Optional<Problem.Expected> notice) {}

    /** Puts the ring back as it was. */
    @FunctionalInterface
    public interface Undo {
        void back();
    }
}
