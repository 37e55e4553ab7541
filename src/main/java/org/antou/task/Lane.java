package org.antou.task;

import java.time.Duration;
import java.util.function.Consumer;
import org.antou.problem.Problem;

/** Work of one kind, of which only the latest counts: a search while somebody types, a draft while somebody writes. */
public final class Lane {

    private final Jobs jobs;
    private final String key;
    private final Duration quiet;

    Lane(Jobs jobs, String key, Duration quiet) {
        this.jobs = jobs;
        this.key = key;
        this.quiet = quiet;
    }

    /** Runs work once nothing newer came for the quiet time; what this lane was to do before is cancelled. */
    public <T> Job run(String title, Jobs.Work<T> work, Consumer<T> done, Consumer<Problem> failed) {
        Job job = new Job(title);
        jobs.replace(key, job);
        jobs.start(job, quiet, new Jobs.Order<>(work, done, failed, false));
        return job;
    }

    /** Forgets what was to be done. */
    public void cancel() {
        jobs.replace(key, new Job(""));
    }
}
