package org.antou.desktop.vault;

import org.antou.backup.Progress;
import org.antou.problem.Problem;
import org.antou.task.Job;

/** Tells a job how far a bundle is, and stops the bundle where the job is cancelled or somebody has had enough. */
final class Stoppable implements Progress {

    private final Job job;
    private final java.util.function.BooleanSupplier enough;

    Stoppable(Job job) {
        this(job, job::cancelled);
    }

    Stoppable(Job job, java.util.function.BooleanSupplier enough) {
        this.job = job;
        this.enough = enough;
    }

    @Override
    public void at(long done, long total) {
        job.progress(done, total);
        if (enough.getAsBoolean()) {
            throw new Problem.Expected("备份停下了,没有做成。", "数据和以前的备份都没有改动。", "需要时再备份一次。");
        }
    }
}
