package org.antou.backup.medium;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A bundle that was made on a second place and verified there.
 *
 * @param by      name of the account that asked for it
 * @param bundle  its file name
 * @param size    bytes
 * @param entries number of history entries in it: how far it reaches
 * @param away    whether it left this computer
 * @param counts  table → rows
 */
public record Copy(
        UUID id,
        UUID medium,
        Instant at,
        String by,
        String bundle,
        long size,
        long entries,
        boolean away,
        Map<String, Long> counts) {

    public Copy {
        counts = Map.copyOf(counts);
    }
}
