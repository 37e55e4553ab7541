package org.antou.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** The files of one store and what can be seen of them without a key. */
record StoreFolder(Path path) {

    private static final byte[] MAGIC = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);
    /** Salt block of the encryption and the two header blocks of the database, 4096 bytes each. */
    private static final long SMALLEST = 3 * 4096;

    private static final long LEAST_ROOM = 1 << 20;

    StoreFolder {
        path = path.toAbsolutePath();
    }

    Path database() {
        return database("antou");
    }

    /** The file of a database of this name in the folder. */
    Path database(String name) {
        return path.resolve(name + ".mv.db");
    }

    Path seal() {
        return path.resolve("antou.seal");
    }

    boolean used() {
        return Files.exists(database()) || Files.exists(seal());
    }

    /** Refuses a file that is missing, cut to nothing, zeroed at its start, or no encrypted store at all. */
    void requireWhole() {
        if (Files.notExists(database())) {
            throw Files.exists(seal()) ? Failures.databaseMissing(database()) : Failures.noStore(path);
        }
        try (InputStream in = Files.newInputStream(database())) {
            if (Files.size(database()) < SMALLEST || !Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
                throw Failures.damaged(null);
            }
        } catch (IOException e) {
            throw Failures.unreadable(database(), e);
        }
    }

    /** Whether the disk has no room left: H2 does not always say so when it fails. */
    boolean full() {
        return path.toFile().getUsableSpace() < LEAST_ROOM;
    }

    /** Refuses a folder or file that can't be written: H2 would open it for reading and fail at the first save. */
    void requireWritable() {
        Path trial = path.resolve("antou.trial");
        try {
            Files.createDirectories(path);
            Files.write(trial, new byte[] {1});
            Files.delete(trial);
            if (Files.exists(database())) {
                Files.newByteChannel(database(), StandardOpenOption.WRITE).close();
            }
        } catch (IOException e) {
            throw Failures.full(e) ? Failures.diskFull(e) : Failures.readOnly(path, e);
        }
    }
}
