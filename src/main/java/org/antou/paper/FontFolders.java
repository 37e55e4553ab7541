package org.antou.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The TrueType files in the folders where a system keeps its fonts, by lower-case file name without ending. */
final class FontFolders {

    private static final Logger LOG = LoggerFactory.getLogger(FontFolders.class);
    private static final int DEPTH = 5;

    private final Map<String, Path> byStem = new HashMap<>();

    FontFolders(List<Path> folders) {
        folders.forEach(this::read);
    }

    /** The folders of Windows, Linux and macOS; those that don't exist are passed over. */
    static List<Path> ofSystem() {
        String home = System.getProperty("user.home", "");
        String windows = Optional.ofNullable(System.getenv("WINDIR")).orElse("C:\\Windows");
        return Stream.of(
                        windows + "/Fonts",
                        home + "/AppData/Local/Microsoft/Windows/Fonts",
                        "/usr/share/fonts",
                        "/usr/local/share/fonts",
                        home + "/.local/share/fonts",
                        home + "/.fonts",
                        "/Library/Fonts")
                .map(FontFolders::path)
                .flatMap(Optional::stream)
                .filter(Files::isDirectory)
                .toList();
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (java.nio.file.InvalidPathException unusable) {
            return Optional.empty();
        }
    }

    Optional<Path> find(String stem) {
        return Optional.ofNullable(byStem.get(stem));
    }

    private void read(Path folder) {
        try (Stream<Path> files = Files.walk(folder, DEPTH)) {
            files.forEach(this::add);
        } catch (IOException | java.io.UncheckedIOException e) {
            LOG.info("font folder passed over: {}", folder, e);
        }
    }

    private void add(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".ttf") || name.endsWith(".ttc")) {
            byStem.putIfAbsent(name.substring(0, name.length() - 4), file);
        }
    }
}
