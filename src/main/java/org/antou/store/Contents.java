package org.antou.store;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a store holds at one moment.
 *
 * @param schema     number of the last migration
 * @param generation number of writes since the store was made
 * @param head       end of the history chain
 * @param counts     table → rows
 */
public record Contents(int schema, long generation, ChainHead head, Map<String, Long> counts) {

    private static final String MIGRATIONS = "flyway_schema_history";

    public Contents {
        counts = Map.copyOf(counts);
    }

    /** What the seal says, without the table in which the migrations note themselves. */
    static Contents of(Sealed sealed) {
        Map<String, Long> counts = new TreeMap<>(sealed.counts());
        counts.remove(MIGRATIONS);
        return new Contents(sealed.schema(), sealed.generation(), sealed.head(), counts);
    }
}
