package org.antou.task;

/** Work that is done when the system ends the program: at log-off, at shutdown, by a polite kill. */
public final class AtExit {

    private final Thread hook;

    private AtExit(Thread hook) {
        this.hook = hook;
    }

    public static AtExit run(Runnable work) {
        Thread hook = new Thread(work, "at exit");
        Runtime.getRuntime().addShutdownHook(hook);
        return new AtExit(hook);
    }

    /** The work was done in time. */
    public void cancel() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // The program is ending already: the work runs, or has run, and finds nothing left to do.
            return;
        }
    }
}
