package org.antou.backup;

import org.antou.problem.Problem;

/** Counts the steps of one piece of work and tells who watches. */
final class Steps {

    /** Nobody watches. */
    static final Steps NONE = new Steps(Progress.NONE, 0);

    private final Progress progress;
    private final long total;
    private long done;
    private boolean stopped;

    Steps(Progress progress, long total) {
        this.progress = progress;
        this.total = total;
    }

    void next() {
        done++;
        try {
            progress.at(Math.min(done, total), total);
        } catch (Problem.Expected stop) {
            stopped = true;
            throw stop;
        }
    }

    /** Whether somebody wanted the work stopped: then nothing is wrong with what was worked on. */
    boolean stopped() {
        return stopped;
    }
}
