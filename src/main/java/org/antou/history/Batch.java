package org.antou.history;

import java.time.Instant;
import java.util.UUID;

/**
 * One use case as the undo screen lists it.
 *
 * @param records how many records it changed
 * @param undo    whether it took another batch back
 * @param undone  whether it was taken back, and that still stands
 */
public record Batch(UUID id, Instant at, String accountName, String action, int records, boolean undo, boolean undone) {

    /** Register of the entries by which an undo names the batch that it took back. */
    public static final String REGISTER = "history";
}
