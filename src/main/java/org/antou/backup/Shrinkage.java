package org.antou.backup;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.antou.store.Contents;

/**
 * A store that holds suspiciously less than at the last backup: then nothing is backed up over good bundles without asking.
 *
 * @param before  table → rows at the last backup, of the tables that lost rows
 * @param now     table → rows now, of the same tables
 * @param history whether the history itself is shorter or another one, which no use case ever does
 */
public record Shrinkage(Map<String, Long> before, Map<String, Long> now, boolean history) {

    /** Fewer rows than this are lost by ordinary work. */
    private static final long FEW = 5;

    private static final int PERCENT = 80;

    /** What comes and goes without being a record. */
    private static final Set<String> PASSING = Set.of("PREFERENCE", "DRAFT", "SEEN_FINDING", "SETTING");

    /**
     * Compares a store with its last backup.
     *
     * @param digestThere digest of the history entry that was the last one then, as the store has it now
     */
    public static Optional<Shrinkage> between(Contents last, Contents current, String digestThere) {
        boolean history = current.head().seq() < last.head().seq()
                || !digestThere.equals(last.head().digest());
        Map<String, Long> before = new TreeMap<>();
        Map<String, Long> now = new TreeMap<>();
        last.counts().forEach((table, rows) -> {
            long left = current.counts().getOrDefault(table, 0L);
            if (!PASSING.contains(table) && rows - left >= FEW && left * 100 < rows * PERCENT) {
                before.put(table, rows);
                now.put(table, left);
            }
        });
        return history || !before.isEmpty() ? Optional.of(new Shrinkage(before, now, history)) : Optional.empty();
    }
}
