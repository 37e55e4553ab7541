package org.antou.task;

/** One piece of work under way: its title, how far it is, and whether the clerk wants it stopped. */
public final class Job {

    private final String title;
    private volatile Stage stage = Stage.QUIET;
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

    /** Asks the work to stop; neither its result nor its failure is told any more. */
    public void cancel() {
        cancelled = true;
    }

    public boolean cancelled() {
        return cancelled;
    }

    public Stage stage() {
        return stage;
    }

    void reach(Stage stage) {
        this.stage = stage;
    }

    /** What a window shows of a job, by how long it has been running. */
    public enum Stage {
        /** Under 300 ms, or over: nothing. */
        QUIET,
        /** A spinner. */
        BUSY,
        /** From 1 s on: how far it is, and a way to stop it. */
        LONG
    }
}
