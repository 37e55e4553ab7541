package org.antou.app.selftest;

import java.nio.file.Path;

/** One thing that this copy of the program must be able to do. */
interface SelfCheck {

    /** What is tried, in a clerk's words. */
    String title();

    /**
     * Tries it.
     *
     * @param folder an empty folder for this check alone
     * @return what was seen
     * @throws CheckFailed where something else came out than should
     * @throws Exception   whatever the attempt ends in
     */
    String run(Path folder) throws Exception;
}
