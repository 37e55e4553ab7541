package org.antou.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.backup.medium.Copy;
import org.antou.backup.medium.Drives;
import org.antou.backup.medium.Marker;
import org.antou.backup.medium.Medium;
import org.antou.backup.medium.MediumKind;
import org.antou.backup.place.Place;
import org.antou.backup.store.MediumStore;
import org.antou.file.Disks;
import org.antou.history.Change;
import org.antou.history.History;
import org.antou.register.FieldChange;
import org.antou.register.RecordRef;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.store.Ids;
import org.antou.store.Store;

/**
 * 第二存放处: registers places outside the data folder, finds them again when they appear, and copies to them. Nothing is
 * ever copied to a place that no administrator registered, or that does not carry the marker of its registration.
 */
public final class Media {

    private static final int LONGEST_NAME = 40;

    private final Store store;
    private final History history;
    private final Backups backups;
    private final Home home;
    private final Drives drives;

    /** @param home the data folder that is being backed up */
    public Media(Store store, History history, Backups backups, Home home, Drives drives) {
        this.store = store;
        this.history = history;
        this.backups = backups;
        this.home = home;
        this.drives = drives;
    }

    /** A medium that is there now. */
    public record Present(Medium medium, Place place) {}

    /** Those in use, in the order in which they were registered. */
    public List<Medium> registered() {
        return store.read(MediumStore::all).stream().filter(Medium::inUse).toList();
    }

    /** Every one there ever was: copies still name them. */
    public List<Medium> all() {
        return store.read(MediumStore::all);
    }

    /** The newest copies, newest first. */
    public List<Copy> copies(int limit) {
        return store.read(tx -> MediumStore.copies(tx, limit));
    }

    /** When a copy left this computer last. */
    public Optional<Instant> lastAway() {
        return store.read(MediumStore::lastAway);
    }

    /** How the office stands with its backups, here and away. */
    public Standing standing() {
        return new Standing(backups.last(), lastAway());
    }

    /** Those in use that can be reached now; looks at folders only, so it may be asked often. */
    public List<Present> present() {
        return registered().stream().map(this::find).flatMap(Optional::stream).toList();
    }

    /** Where a medium is now; empty where it is not plugged in. */
    public Optional<Present> find(Medium medium) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(medium.folder()),
                        medium.belowRoot().stream()
                                .flatMap(below -> drives.roots().stream().map(root -> root.resolve(below))))
                .filter(folder -> Marker.read(folder).equals(Optional.of(medium.id())))
                .findFirst()
                .map(folder -> new Present(medium, new Place(folder)));
    }

    /** The medium in use whose marker a folder carries. */
    public Optional<Present> at(Path folder) {
        return Marker.read(folder)
                .flatMap(id ->
                        registered().stream().filter(m -> m.id().equals(id)).findFirst())
                .map(medium -> new Present(medium, new Place(folder)));
    }

    /** Whether a folder is the root of a drive: bundles should get a folder of their own there. */
    public boolean isRoot(Path folder) {
        return drives.isRoot(folder);
    }

    /** Registers a folder under a name of its own and puts the marker on it; only for administrators. */
    public Medium register(Session session, String name, MediumKind kind, Path folder) {
        session.require(Role.ADMINISTRATOR);
        Path whole = folder.toAbsolutePath().normalize();
        String clean = MediumRules.name(name, registered(), LONGEST_NAME);
        MediumRules.refuseMarked(whole);
        UUID id = UUID.randomUUID();
        Medium medium = new Medium(
                id,
                1,
                clean,
                kind,
                whole,
                drives.below(whole),
                kind.away() && !Disks.same(whole, home.folder()),
                now(),
                session.name(),
                true);
        mark(whole, id);
        try {
            history.write(session, "登记第二存放处", change -> {
                MediumStore.insert(change.tx(), medium);
                change.record(ref(id), Medium.COLUMNS, Optional.empty(), medium);
                return medium;
            });
        } catch (RuntimeException failed) {
            unmark(whole);
            throw failed;
        }
        return medium;
    }

    /** Strikes a medium off the list: nothing is copied to it any more. What stands on it stays. */
    public void strikeOff(Session session, UUID id) {
        session.require(Role.ADMINISTRATOR);
        Medium before = MediumRules.get(registered(), id);
        Medium after = before.struckOff();
        history.write(session, "取消登记第二存放处", change -> {
            MediumStore.update(change.tx(), after);
            change.record(ref(id), Medium.COLUMNS, Optional.of(before), after);
            return after;
        });
        find(before).ifPresent(present -> unmark(present.place().folder()));
    }

    /** What another state of this office's data knows of second places: sticks don't go back in time with a restore. */
    public Known known() {
        return new Known(all(), copies(Integer.MAX_VALUE));
    }

    /** Every medium, and every copy that was made. */
    public record Known(List<Medium> media, List<Copy> copies) {}

    /** Takes over what is known elsewhere, as part of a use case. */
    public static void adopt(Change change, Known known) {
        known.media().forEach(medium -> MediumStore.put(change.tx(), medium));
        known.copies().forEach(copy -> MediumStore.put(change.tx(), copy));
    }

    /** Makes a bundle on a medium, verifies it there and records that; refuses (Problem.Expected) what is not there. */
    public Verification copy(Session session, UUID id, Progress progress) {
        session.require(Role.CLERK);
        Present present = require(id);
        return recorded(session, present, backups.copy(present.place(), progress));
    }

    /** The same as one file with all attachments in it, in a folder that carries the marker of a registered medium. */
    public Verification copyWhole(Session session, Path folder, Progress progress) {
        session.require(Role.CLERK);
        Present present = at(folder).orElseThrow(() -> MediumRules.unregistered(folder));
        return recorded(session, present, backups.copyWhole(present.place(), progress));
    }

    private Present require(UUID id) {
        Medium medium = MediumRules.get(registered(), id);
        return find(medium).orElseThrow(() -> MediumRules.notThere(medium));
    }

    private Verification recorded(Session session, Present present, Verification made) {
        Medium medium = present.medium();
        Copy copy = copy(session, present, made);
        history.write(session, "备份到第二存放处", change -> {
            MediumStore.insert(change.tx(), copy);
            Path folder = present.place().folder();
            MediumStore.update(change.tx(), medium.seenAt(folder, drives.below(folder)));
            change.record(ref(medium.id()), List.of(new FieldChange("copy", "", copy.bundle())));
            return copy;
        });
        return made;
    }

    private Copy copy(Session session, Present present, Verification made) {
        var contents = made.manifest().orElseThrow().contents();
        Path file = made.bundle();
        boolean away = present.medium().kind().away() && !Disks.same(file, home.folder());
        return new Copy(
                Ids.next(),
                present.medium().id(),
                now(),
                session.name(),
                file.getFileName().toString(),
                file.toFile().length(),
                contents.head().seq(),
                away,
                contents.counts());
    }

    /** As fine as the store keeps it. */
    private Instant now() {
        return home.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static void mark(Path folder, UUID id) {
        try {
            Files.createDirectories(folder);
            Marker.write(folder, id);
        } catch (IOException e) {
            throw new Place(folder).unwritable(e);
        }
    }

    private static void unmark(Path folder) {
        try {
            Marker.remove(folder);
        } catch (IOException left) {
            // A marker that no registration knows opens nothing: copies are refused all the same.
            return;
        }
    }

    private static RecordRef ref(UUID id) {
        return new RecordRef(Medium.REGISTER, id);
    }
}
