package org.antou.sheet.view;

import org.antou.sheet.Progress;
import org.antou.task.Job;

/** Tells a job of the status line how far the work is. */
public record JobProgress(Job job) implements Progress {

    @Override
    public void at(long done, long total) {
        job.progress(done, total);
    }

    @Override
    public boolean stopped() {
        return job.cancelled();
    }
}
