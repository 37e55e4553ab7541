package org.antou.backup;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import org.antou.backup.place.Place;

/**
 * Where the backup works.
 *
 * @param folder  the data folder
 * @param program version of the program, for the manifest
 */
public record Home(Path folder, String program, Clock clock) {

    /** The first place: a folder in the data folder, always there. */
    public Place place() {
        return new Place(folder.resolve("backup"));
    }

    /** Local time. */
    LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), clock.getZone());
    }

    /** The encrypted attachments, named by their content. */
    Path attachments() {
        return attachments(folder);
    }

    /** The same below another data folder. */
    static Path attachments(Path folder) {
        return folder.resolve("attachments");
    }
}
