package org.antou.backup.medium;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The roots of drives that can come and go: letters on Windows, mounted folders on Linux. Cheap enough to ask often. */
@FunctionalInterface
public interface Drives {

    List<Path> roots();

    static Drives ofThisMachine() {
        return System.getProperty("os.name").startsWith("Windows") ? Drives::letters : Drives::mounted;
    }

    /** The root that a folder lies under, and its path below it; empty where it is on no such drive. */
    default Optional<Path> below(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        return roots().stream()
                .filter(whole::startsWith)
                .max(java.util.Comparator.comparing(Path::getNameCount))
                .map(root -> root.relativize(whole));
    }

    /** Whether a folder is the root of a drive itself: bundles then get a folder of their own. */
    default boolean isRoot(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        return whole.getParent() == null || roots().contains(whole);
    }

    private static List<Path> letters() {
        return StreamSupport.stream(
                        FileSystems.getDefault().getRootDirectories().spliterator(), false)
                .toList();
    }

    /** Desktops mount under /media or /run/media, by user; administrators under /mnt. */
    private static List<Path> mounted() {
        List<Path> roots = new ArrayList<>();
        for (Path base : List.of(Path.of("/media"), Path.of("/run/media"))) {
            for (Path below : folders(base)) {
                roots.add(below);
                roots.addAll(folders(below));
            }
        }
        roots.addAll(folders(Path.of("/mnt")));
        return roots;
    }

    private static List<Path> folders(Path base) {
        try (Stream<Path> children = Files.list(base)) {
            return children.filter(Files::isDirectory).toList();
        } catch (IOException none) {
            return List.of();
        }
    }
}
