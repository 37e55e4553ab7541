package org.antou.store;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the seal (封记) attests about the store.
 *
 * @param schema     number of the last migration
 * @param generation number of writes since the store was made; every write raises it by one
 * @param head       end of the history chain
 * @param counts     table → rows
 * @param at         when this was so
 */
public record Sealed(int schema, long generation, ChainHead head, Map<String, Long> counts, Instant at) {

    public Sealed {
        counts = Map.copyOf(counts);
    }

    /** The counts in a fixed order. */
    Map<String, Long> ordered() {
        return new TreeMap<>(counts);
    }
}
