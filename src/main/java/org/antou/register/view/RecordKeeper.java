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

    /** Saves and returns the record as saved; refuses with a Problem.Expected. */
    R save(R row);
}
