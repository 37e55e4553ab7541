package org.antou.app.check;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.antou.problem.Problem;

/** Looks at a folder that is to hold the data; it need not exist yet. */
@FunctionalInterface
public interface FolderCheck {

    /** What is safe where the folder is refused. */
    String NOTHING_DONE = "没有改动任何内容。";

    /** What is said where it may be used all the same. */
    String ONLY_A_WARNING = "这只是提醒,仍可使用。";

    /** What is wrong with it; empty where nothing is. */
    Optional<Problem.Expected> look(Path folder);

    /** The folder itself, or the nearest one above it that exists. */
    static Path existing(Path folder) {
        Path at = folder.toAbsolutePath().normalize();
        while (at.getParent() != null && !Files.isDirectory(at)) {
            at = at.getParent();
        }
        return at;
    }

    /** The disk it is on; empty where the system does not tell. */
    static Optional<FileStore> disk(Path folder) {
        try {
            return Optional.of(Files.getFileStore(existing(folder)));
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }
}
