package org.antou.passport.model;

import java.util.Optional;

/**
 * What a scanned or typed text came to.
 *
 * @param tick what is put down; empty where nothing is
 * @param line the booklet that it is about, as it stands now
 * @param word one sentence for the clerk
 */
public record Scanned(Kind kind, Optional<StockTick> tick, Optional<StockLine> line, String word) {

    /** How it is told: by colour, and whether the clerk must look up. */
    public enum Kind {
        /** A slot label: what follows lies in this slot. */
        SLOT,
        /** Where it belongs. */
        SEEN,
        /** Seen before, in the same place. */
        AGAIN,
        /** In another slot than its own. */
        MISPLACED,
        /** Must not lie here, or is not in the register. */
        SURPLUS,
        /** Nothing that can be counted. */
        REFUSED
    }

    static Scanned told(Kind kind, String word) {
        return new Scanned(kind, Optional.empty(), Optional.empty(), word);
    }
}
