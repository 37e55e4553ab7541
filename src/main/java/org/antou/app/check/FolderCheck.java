package org.antou.app.check;

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
}
