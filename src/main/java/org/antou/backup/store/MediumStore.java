package org.antou.backup.store;

import static org.antou.store.db.Tables.BACKUP_COPY;
import static org.antou.store.db.Tables.BACKUP_MEDIUM;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.antou.backup.medium.Copy;
import org.antou.backup.medium.Medium;
import org.antou.backup.medium.MediumKind;
import org.antou.store.Tx;
import org.antou.store.db.tables.records.BackupCopyRecord;
import org.antou.store.db.tables.records.BackupMediumRecord;

/** The only SQL on the tables BACKUP_MEDIUM and BACKUP_COPY. */
public final class MediumStore {

    private MediumStore() {}

    /** Every medium, also those struck off, in the order in which they were registered. */
    public static List<Medium> all(Tx tx) {
        return tx
                .dsl()
                .selectFrom(BACKUP_MEDIUM)
                .orderBy(BACKUP_MEDIUM.REGISTERED_AT, BACKUP_MEDIUM.ID)
                .fetch()
                .stream()
                .map(MediumStore::medium)
                .toList();
    }

    public static void insert(Tx tx, Medium medium) {
        tx.dsl().executeInsert(row(medium));
    }

    public static void update(Tx tx, Medium medium) {
        tx.dsl().executeUpdate(row(medium));
    }

    /** The copies, newest first. */
    public static List<Copy> copies(Tx tx, int limit) {
        return tx
                .dsl()
                .selectFrom(BACKUP_COPY)
                .orderBy(BACKUP_COPY.COPIED_AT.desc(), BACKUP_COPY.ID.desc())
                .limit(limit)
                .fetch()
                .stream()
                .map(MediumStore::copy)
                .toList();
    }

    /** When a copy left this computer last. */
    public static Optional<Instant> lastAway(Tx tx) {
        return tx.dsl()
                .select(BACKUP_COPY.COPIED_AT)
                .from(BACKUP_COPY)
                .where(BACKUP_COPY.AWAY)
                .orderBy(BACKUP_COPY.COPIED_AT.desc())
                .limit(1)
                .fetchOptional(BACKUP_COPY.COPIED_AT)
                .map(MediumStore::instant);
    }

    /** Writes a medium over what stands there, or as a new one. */
    public static void put(Tx tx, Medium medium) {
        BackupMediumRecord row = row(medium);
        if (tx.dsl().executeUpdate(row) == 0) {
            tx.dsl().executeInsert(row);
        }
    }

    /** Adds a copy that is not there yet; a copy never changes. */
    public static void put(Tx tx, Copy copy) {
        if (!tx.dsl().fetchExists(BACKUP_COPY, BACKUP_COPY.ID.eq(copy.id()))) {
            insert(tx, copy);
        }
    }

    public static void insert(Tx tx, Copy copy) {
        BackupCopyRecord row = new BackupCopyRecord();
        row.setId(copy.id());
        row.setMediumId(copy.medium());
        row.setCopiedAt(utc(copy.at()));
        row.setCopiedBy(copy.by());
        row.setBundle(copy.bundle());
        row.setSizeBytes(copy.size());
        row.setEntries(copy.entries());
        row.setAway(copy.away());
        row.setCounts(text(copy.counts()));
        tx.dsl().executeInsert(row);
    }

    private static BackupMediumRecord row(Medium medium) {
        BackupMediumRecord row = new BackupMediumRecord();
        row.setId(medium.id());
        row.setVersion(medium.version());
        row.setName(medium.name());
        row.setKind(medium.kind().name());
        row.setFolder(medium.folder().toString());
        row.setBelowRoot(medium.belowRoot().map(MediumStore::slashes).orElse(null));
        row.setAway(medium.away());
        row.setRegisteredAt(utc(medium.registeredAt()));
        row.setRegisteredBy(medium.registeredBy());
        row.setInUse(medium.inUse());
        return row;
    }

    private static Medium medium(BackupMediumRecord row) {
        return new Medium(
                row.getId(),
                row.getVersion(),
                row.getName(),
                MediumKind.valueOf(row.getKind()),
                path(row.getFolder()),
                Optional.ofNullable(row.getBelowRoot()).map(MediumStore::path),
                row.getAway(),
                instant(row.getRegisteredAt()),
                row.getRegisteredBy(),
                row.getInUse());
    }

    private static Copy copy(BackupCopyRecord row) {
        return new Copy(
                row.getId(),
                row.getMediumId(),
                instant(row.getCopiedAt()),
                row.getCopiedBy(),
                row.getBundle(),
                row.getSizeBytes(),
                row.getEntries(),
                row.getAway(),
                counts(row.getCounts()));
    }

    /** The same stick may come to a computer of another system. */
    private static String slashes(Path below) {
        return below.toString().replace('\\', '/');
    }

    /** A folder of another system that this one can't spell is a folder that is not there. */
    private static Path path(String stored) {
        try {
            return Path.of(stored);
        } catch (InvalidPathException foreign) {
            return Path.of("-");
        }
    }

    private static String text(Map<String, Long> counts) {
        return new TreeMap<>(counts)
                .entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).collect(Collectors.joining("\n"));
    }

    private static Map<String, Long> counts(String text) {
        return Arrays.stream(text.split("\n"))
                .map(line -> line.split(" "))
                .filter(parts -> parts.length == 2)
                .collect(Collectors.toMap(parts -> parts[0], parts -> Long.valueOf(parts[1])));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }
}
