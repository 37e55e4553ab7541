package org.antou.register.view;

import java.util.Optional;
import java.util.UUID;

/** How a form gets and saves its record; the register's service stands behind it. Called beside the window's thread. */
public interface RecordKeeper<R> {

    UUID id(R row);

    /** The record as it stands in the store by now; empty where it is not there (any more). */
    Optional<R> current(UUID id);

    /** The same record with the version of the other: changes of somebody else were seen and are accepted. */
    R onto(R mine, R current);

    /**
     * Puts on record that somebody asked for personal data of a record, before it is shown. A register with sensitive
     * columns says how.
     */
    default void revealed(R row, String column) {
        throw new IllegalStateException("nobody keeps that " + column + " was asked for");
    }

    /** Saves and returns the record as saved; refuses with a Problem.Expected. */
    R save(R row);
}
