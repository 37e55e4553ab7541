package org.antou.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.antou.account.Account;
import org.antou.account.FreshCode;
import org.antou.app.log.Logs;
import org.antou.backup.Backups;
import org.antou.backup.Home;
import org.antou.problem.Problem;
import org.antou.security.KeyRingFile;
import org.antou.security.Keys;
import org.antou.security.Session;
import org.antou.store.Store;
import org.antou.store.StoreKeys;
import org.antou.task.AtExit;

/**
 * Opens a data folder for this program alone, makes a store in it or signs in to the one that is there. Close it to let
 * another program have the folder.
 */
public final class Startup implements AutoCloseable {

    /** As finely as the store keeps an instant; what the history keeps must be the same, or nothing can be taken back. */
    private static final Duration TICK = Duration.ofMillis(1);

    private final Path folder;
    private final Clock clock;
    private final SingleInstance instance;
    private final TempFolder temp;
    private final Logs logs;
    private final AtExit atExit;
    private volatile Optional<Desk> desk = Optional.empty();

    private Startup(Path folder, Clock clock, SingleInstance instance) {
        this.folder = folder;
        this.clock = clock;
        this.instance = instance;
        this.temp = TempFolder.open(folder);
        DataFolder.make(DataFolder.log(folder));
        this.logs = Logs.start(DataFolder.log(folder), clock);
        this.atExit = AtExit.run(this::end);
    }

    /** Takes the folder, making it where it does not exist; refuses while another program has it open. */
    public static Startup at(Path folder, Clock clock) {
        DataFolder.make(folder);
        SingleInstance instance = SingleInstance.claim(folder, clock);
        try {
            Swap.in(folder).settle();
            return new Startup(folder, Clock.tick(clock, TICK), instance);
        } catch (RuntimeException failed) {
            instance.close();
            throw failed;
        }
    }

    /** Whether a folder holds data of this program, or remains of it; asks without taking the folder. */
    public static boolean holdsData(Path folder) {
        return !DataFolder.unfinished(folder) && (Store.exists(folder) || new KeyRingFile(folder).exists());
    }

    public Path folder() {
        return folder;
    }

    Clock clock() {
        return clock;
    }

    public SingleInstance instance() {
        return instance;
    }

    /** Whether there is a store to sign in to; else one is to be made. */
    public boolean ready() {
        return holdsData(folder);
    }

    /** Loads the classes of the store ahead of the sign-in; opens nothing of the folder. */
    public static void warmUp() {
        Store.warmUp();
    }

    /** The login names that can be signed in with. */
    public List<String> logins() {
        return logins(folder);
    }

    /** Makes a store with its first account, an administrator. */
    public Opened create(NewOffice office, String login, char[] password) {
        return create(office, false, login, password);
    }

    Opened create(NewOffice office, boolean practice, String login, char[] password) {
        DataFolder.begin(folder);
        Keys.Created fresh = Keys.create(folder, clock);
        return with(fresh.keys(), Store::create, made -> {
            Session session = made.accounts().createFirst(login, password);
            made.office().save(session, office.names(practice));
            made.adoptLockout();
            made.backups().prepare();
            DataFolder.finish(folder);
            return new Opened(new SignedIn(made, session, false, List.of()), FreshCode.first(fresh.code()));
        });
    }

    /** Whether this is the account's password; opens nothing, also while another program has the folder. */
    public static void confirm(Path folder, Clock clock, String login, char[] password) {
        Keys.open(folder, clock, login, password).keys().close();
    }

    /** The login names of a folder, also while another program has it. */
    public static List<String> logins(Path folder) {
        return new KeyRingFile(folder).load().ring().logins();
    }

    /** Opens the store with an account's password. */
    public SignedIn signIn(String login, char[] password) {
        Keys.Opened ring = Keys.open(folder, clock, login, password);
        return with(ring.keys(), this::open, opened -> signedIn(opened, ring));
    }

    /** Opens the store with the recovery code and gives the account a new password; the used code is replaced by one that is to be confirmed. */
    public Opened recover(String recoveryCode, String login, char[] newPassword) {
        Keys.Opened ring = Keys.recover(folder, clock, recoveryCode, login);
        return with(ring.keys(), this::open, opened -> {
            Session session = signedIn(opened, ring).session();
            FreshCode code = opened.accounts().recovered(session, newPassword);
            return new Opened(
                    new SignedIn(opened, session, false, ring.notice().stream().toList()), code);
        });
    }

    private Store open(Path where, StoreKeys keys) {
        Home home = new Home(where, Version.current(), clock);
        return Store.open(where, keys, older -> Backups.beforeMigration(older, home));
    }

    /** Opens a store and does the first thing in it; where either fails, nothing stays open. */
    <T> T with(Keys keys, BiFunction<Path, StoreKeys, Store> opening, Function<Desk, T> work) {
        Desk opened;
        try {
            opened = new Desk(folder, opening.apply(folder, storeKeys(keys)), keys, clock);
        } catch (RuntimeException failed) {
            keys.close();
            throw failed;
        }
        try {
            T result = work.apply(opened);
            desk = Optional.of(opened);
            return result;
        } catch (RuntimeException failed) {
            opened.close();
            throw failed;
        }
    }

    private static SignedIn signedIn(Desk desk, Keys.Opened ring) {
        Account account =
                desk.accounts().find(ring.account()).filter(Account::enabled).orElseThrow(Startup::noRow);
        desk.adoptLockout();
        desk.backups().prepare();
        return new SignedIn(
                desk,
                new Session(account.id(), account.name(), account.role()),
                desk.accounts().mustChangePassword(account.id()),
                ring.notice().stream().toList());
    }

    static StoreKeys storeKeys(Keys keys) {
        return new StoreKeys(keys.derive("store file"), keys.derive("store seal"));
    }

    private static Problem.Expected noRow() {
        return new Problem.Expected("这个账户在库里没有登记,或者已停用。", "没有改动任何内容,数据是安全的。", "请找管理员启用或新建账户。");
    }

    /** Closes the store where it is open, then lets another program have the folder. A second call does nothing. */
    @Override
    public void close() {
        atExit.cancel();
        end();
    }

    /** In this order, whatever fails on the way: store, log, temporary files, folder. */
    private synchronized void end() {
        if (!instance.isOpen()) {
            return;
        }
        try (instance;
                temp;
                logs) {
            desk.ifPresent(Desk::close);
        }
    }
}
