package org.antou.backup.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An encrypted attachment as a file; to the backup it is bytes that never change under their name.
 *
 * @param name path below the folder of attachments, with slashes
 */
public record Attached(String name, Path file) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,200}(?:/[A-Za-z0-9_-]{1,200}){0,3}");

    /** The finished attachments of a folder, by name; what is being written has an ending and is left out. */
    public static List<Attached> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> new Attached(folder.relativize(file).toString().replace('\\', '/'), file))
                    .filter(attached -> named(attached.name()))
                    .sorted(java.util.Comparator.comparing(Attached::name))
                    .toList();
        }
    }

    /** Whether this can be the name of an attachment: never a way out of the folder. */
    public static boolean named(String name) {
        return NAME.matcher(name).matches();
    }
}
