package org.antou.backup.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A line of the pool's list.
 *
 * @param modified time of the file, in milliseconds since 1970
 * @param readAt   when it was last read in full
 * @param sha256   of its content
 */
public record Noted(String name, long size, long modified, long readAt, String sha256) {

    static Optional<Noted> parse(String line) {
        String[] parts = line.split(" ", 5);
        boolean good = parts.length == 5
                && parts[0].matches("[0-9a-f]{64}")
                && parts[1].matches("\\d{1,18}")
                && parts[2].matches("-?\\d{1,18}")
                && parts[3].matches("\\d{1,18}")
                && Attached.named(parts[4]);
        return good
                ? Optional.of(new Noted(
                        parts[4],
                        Long.parseLong(parts[1]),
                        Long.parseLong(parts[2]),
                        Long.parseLong(parts[3]),
                        parts[0]))
                : Optional.empty();
    }

    String line() {
        return sha256 + " " + size + " " + modified + " " + readAt + " " + name;
    }

    /** Whether the file looks as it did when it was read. */
    boolean fits(Path file) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == size
                && Files.getLastModifiedTime(file).toMillis() == modified;
    }
}
