package org.antou.history;

/** What is done before a use case that changes much at once; {@code app} makes a backup. */
@FunctionalInterface
public interface Safeguard {

    /** Throws (Problem.Expected) where the store could not be made safe. */
    void before(Bulk bulk);

    /** What kind of use case it is. */
    enum Bulk {
        IMPORT,
        CHANGE
    }
}
