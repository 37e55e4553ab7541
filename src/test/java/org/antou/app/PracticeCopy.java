package org.antou.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Practice offices for tests: made once for all tests of this program and copied, since making one takes seconds. */
public final class PracticeCopy {

    public static final String PASSWORD = "Lianxi-123";

    private static final String LOGIN = "练习";
    private static Path made;

    private PracticeCopy() {}

    /** Signs in to a copy in the empty folder that was just taken. */
    public static SignedIn in(Startup startup) {
        try {
            copy(made(), startup.folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return startup.signIn(LOGIN, PASSWORD.toCharArray());
    }

    private static synchronized Path made() throws IOException {
        if (made == null) {
            Path folder = Files.createTempDirectory("antou-practice");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
            try (Startup startup = Startup.at(folder.resolve("data"), Clock.systemUTC())) {
                PracticeOffice.create(startup, LOGIN, PASSWORD.toCharArray());
            }
            made = folder.resolve("data");
        }
        return made;
    }

    /** Leaves what the folder has of its own: its lock, its log. */
    private static void copy(Path from, Path to) throws IOException {
        for (Path file : all(from)) {
            Path target = to.resolve(from.relativize(file).toString());
            if (!Files.exists(target)) {
                Files.copy(file, target);
            }
        }
    }

    private static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList();
        }
    }

    private static void remove(Path folder) {
        try {
            for (Path file :
                    all(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
