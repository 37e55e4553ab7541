package org.antou.task;

/** One piece of work under way: its title, how far it is, and whether the clerk wants it stopped. */
public final class Job {

    private final String title;
    private volatile long done;
    private volatile long total;
    private volatile boolean cancelled;

    Job(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Told by the work: so many of so many rows; a total of 0 is unknown. */
    public void progress(long done, long total) {
        this.done = done;
        this.total = total;
    }

    public long done() {
        return done;
    }

    public long total() {
        return total;
    }

    public void cancel() {
        cancelled = true;
    }

    public boolean cancelled() {
        return cancelled;
    }
}
