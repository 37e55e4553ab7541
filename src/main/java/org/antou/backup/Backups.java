package org.antou.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.antou.backup.bundle.BundlePassword;
import org.antou.backup.bundle.Reason;
import org.antou.backup.place.Place;
import org.antou.backup.store.PasswordStore;
import org.antou.problem.Problem;
import org.antou.store.Scripts;
import org.antou.store.Store;

/** 备份: makes verified bundles of the opened store. */
public final class Backups {

    private final Store store;
    private final Home home;
    private final Supplier<List<Readable>> readables;
    private final Maker maker;

    /** @param readables what is to be readable in a bundle without this program, as things stand when it is asked */
    public Backups(Store store, Home home, Supplier<List<Readable>> readables) {
        this.store = store;
        this.home = home;
        this.readables = readables;
        this.maker = new Maker(home);
    }

    /** Gives a store its bundle password where it has none; start-up does this before anything else. */
    public void prepare() {
        if (store.read(PasswordStore::find).isEmpty()) {
            store.write(tx -> {
                PasswordStore.insert(tx, BundlePassword.random().shown());
                return true;
            });
        }
    }

    /** Opens every bundle of this office; belongs on the recovery sheet. */
    public BundlePassword password() {
        return store.read(PasswordStore::find)
                .flatMap(BundlePassword::parse)
                .orElseThrow(() -> new Problem.Bug("backup", new IllegalStateException("no bundle password")));
    }

    /** The first place, in the data folder. */
    public Place place() {
        return home.place();
    }

    /** Makes a bundle in the first place, its attachments in the pool there. */
    public synchronized Verification make(Reason reason) {
        return maker.pooled(data(), home.place(), reason);
    }

    /** Makes a bundle that holds everything itself, for taking along. */
    public synchronized Verification makeWhole(Reason reason, Place place) {
        return maker.whole(data(), place, reason);
    }

    /** Table → rows of the opened store, as they are now. */
    public Map<String, Long> counts() {
        return store.read(Scripts::contents).counts();
    }

    /** Verifies any bundle of this office. */
    public Verification verify(Path bundle) {
        return new Verifier(home.clock()).verify(bundle, password());
    }

    private Maker.Data data() {
        return new Maker.Data(password(), out -> store.read(tx -> Scripts.write(tx, out)), readables.get());
    }
}
