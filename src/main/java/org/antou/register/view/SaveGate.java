package org.antou.register.view;

/**
 * Looks at a record before its form saves it, and may ask the clerk. Called on the window's thread; it calls exactly one of
 * the two runs there, later if need be, and never blocks.
 */
@FunctionalInterface
public interface SaveGate<R> {

    /**
     * @param before the record as the form began with it
     * @param after  as it is to be saved
     * @param save   goes on with saving
     * @param stay   leaves the clerk in the form, with everything typed still there
     */
    void look(R before, R after, Runnable save, Runnable stay);

    /** Lets everything through. */
    static <R> SaveGate<R> open() {
        return (before, after, save, stay) -> save.run();
    }
}
