package org.antou.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.antou.backup.bundle.BundleFile;
import org.antou.backup.bundle.BundlePassword;
import org.antou.backup.bundle.Manifest;
import org.antou.backup.bundle.Reason;
import org.antou.backup.place.Place;
import org.antou.backup.place.Place.Kept;
import org.antou.backup.store.PasswordStore;
import org.antou.problem.Problem;
import org.antou.store.BeforeUpgrade;
import org.antou.store.Contents;
import org.antou.store.Scripts;
import org.antou.store.Store;

/** 备份: makes verified bundles of the opened store, and lets go of what is no longer needed. */
public final class Backups {

    private final Store store;
    private final Home home;
    private final Supplier<List<Readable>> readables;
    private final LongSupplier cap;
    private final Maker maker;

    /**
     * @param readables what is to be readable in a bundle without this program, as things stand when it is asked
     * @param cap       bytes that the bundles of one place may take together
     */
    public Backups(Store store, Home home, Supplier<List<Readable>> readables, LongSupplier cap) {
        this.store = store;
        this.home = home;
        this.readables = readables;
        this.cap = cap;
        this.maker = new Maker(home);
    }

    /**
     * Makes a bundle of a store of an earlier schema before it is migrated. Without the workbooks, which only the services of
     * this program's schema can write; of a store that never had a bundle password, none, for nothing could open it.
     */
    public static void beforeMigration(BeforeUpgrade.Older store, Home home) {
        store.read(PasswordStore::find)
                .flatMap(BundlePassword::parse)
                .ifPresent(password -> new Maker(home)
                        .pooled(
                                new Maker.Data(password, out -> store.read(tx -> Scripts.write(tx, out)), List.of()),
                                new Maker.Order(home.place(), Reason.BEFORE_MIGRATION, Progress.NONE)));
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

    /** Makes a bundle in the first place; refuses (Problem.Expected) where the store holds suspiciously less than before. */
    public Verification make(Reason reason) {
        return make(reason, Progress.NONE);
    }

    /** The same, and tells how far it is. */
    public synchronized Verification make(Reason reason, Progress progress) {
        requireAll();
        return makeAccepted(reason, progress);
    }

    /** Makes a bundle whatever the store holds: somebody was asked, and said so. */
    public Verification makeAccepted(Reason reason) {
        return makeAccepted(reason, Progress.NONE);
    }

    /** The same, and tells how far it is. */
    public synchronized Verification makeAccepted(Reason reason, Progress progress) {
        Verification made = maker.pooled(data(), new Maker.Order(home.place(), reason, progress));
        if (wasRestored()) {
            store.write(tx -> PasswordStore.forgetRestored(tx));
        }
        tidy(home.place());
        return made;
    }

    /** As {@link #make}, unless nothing was recorded since the last bundle. */
    public Optional<Verification> makeIfChanged(Reason reason) {
        return makeIfChanged(reason, Progress.NONE);
    }

    /** The same, and tells how far it is. */
    public synchronized Optional<Verification> makeIfChanged(Reason reason, Progress progress) {
        return changed() ? Optional.of(make(reason, progress)) : Optional.empty();
    }

    /**
     * Makes a bundle before something that changes much, unless nothing was recorded since the last one. Nobody is asked
     * here; of a store that holds suspiciously less a bundle is made that counts for nothing: no other goes for it.
     */
    public synchronized void before(Reason reason) {
        if (!changed()) {
            return;
        }
        if (shrinkage().isPresent()) {
            maker.doubtful(data(), new Maker.Order(home.place(), reason, Progress.NONE));
        } else {
            makeAccepted(reason);
        }
    }

    /** Makes a bundle in a second place, beside a pool of its own; {@link Media} asks for it, and nobody else. */
    synchronized Verification copy(Place place, Progress progress) {
        requireAll();
        Verification made = maker.pooled(data(), new Maker.Order(place, Reason.COPY, progress));
        tidy(place);
        return made;
    }

    /** The same as one file that holds its attachments too, for taking along. */
    synchronized Verification copyWhole(Place place, Progress progress) {
        requireAll();
        Verification made = maker.whole(data(), new Maker.Order(place, Reason.COPY, progress));
        tidy(place);
        return made;
    }

    private void requireAll() {
        shrinkage().ifPresent(less -> {
            throw Refusals.shrunken();
        });
    }

    private void tidy(Place place) {
        new Tidying(password()).run(place, home.now(), cap.getAsLong());
    }

    /** Whether anything was recorded since the last bundle of the first place. */
    public boolean changed() {
        return newest(true)
                .map(last -> !last.contents().head().equals(now().head()))
                .orElse(true);
    }

    /** What the store holds suspiciously less than at the last backup that counts; empty where nothing is amiss. */
    public Optional<Shrinkage> shrinkage() {
        if (wasRestored()) {
            return Optional.empty();
        }
        return newest(false).flatMap(last -> {
            long seq = last.contents().head().seq();
            return Shrinkage.between(last.contents(), now(), store.read(tx -> Scripts.digestAt(tx, seq)));
        });
    }

    /** The manifest of the last bundle of the first place; of one that can't be read the one before it. */
    public Optional<Manifest> last() {
        return newest(true);
    }

    /** Table → rows of the opened store, as they are now. */
    public Map<String, Long> counts() {
        return now().counts();
    }

    /** The bundles of a place, newest first, with what each tells of itself; nothing of them is verified here. */
    public List<Listed> list(Place place) {
        List<Kept> all = place.bundles();
        Map<Kept, String> generations = Retention.generations(all, home.now());
        BundlePassword password = password();
        return all.stream()
                .sorted(Retention.order().reversed())
                .map(kept -> Listed.of(kept, generations.getOrDefault(kept, ""), password))
                .toList();
    }

    /** Verifies any bundle of this office. */
    public Verification verify(Path bundle) {
        return verify(bundle, Progress.NONE);
    }

    /** The same, and tells how far it is. */
    public Verification verify(Path bundle, Progress progress) {
        return new Verifier(home.clock()).verify(bundle, password(), progress);
    }

    /** Restores any bundle of this office into memory, for looking at it; refuses (Problem.Expected) a damaged one. */
    public Unpacked unpack(Path bundle) {
        return Restorer.unpack(new Parcel(bundle, password()));
    }

    /** Notes in a store that was just restored that it may hold less than the last bundle: somebody wanted it so. */
    public void restored() {
        store.write(tx -> PasswordStore.noteRestored(tx));
    }

    /** Makes the first bundle of a store that was restored in the place of another one; empty where it was not. */
    public synchronized Optional<Verification> afterRestore() {
        return wasRestored() ? Optional.of(makeAccepted(Reason.AFTER_RESTORE)) : Optional.empty();
    }

    private boolean wasRestored() {
        return store.read(PasswordStore::restored);
    }

    private Contents now() {
        return store.read(Scripts::contents);
    }

    private Optional<Manifest> newest(boolean doubtful) {
        List<Kept> all = home.place().bundles();
        BundlePassword password = password();
        for (int i = all.size() - 1; i >= 0; i--) {
            if (doubtful || !all.get(i).name().doubtful()) {
                try {
                    return Optional.of(BundleFile.peek(all.get(i).file(), password));
                } catch (Problem.Expected unreadable) {
                    // It may be damaged or of another office; whoever verifies it hears so. An older one answers here.
                    continue;
                }
            }
        }
        return Optional.empty();
    }

    private Maker.Data data() {
        return new Maker.Data(password(), out -> store.read(tx -> Scripts.write(tx, out)), readables.get());
    }
}
