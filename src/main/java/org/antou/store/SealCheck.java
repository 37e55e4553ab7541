package org.antou.store;

import java.util.Map;

/**
 * Whether a store is the one that its seal attests, or a later state of it. A crash between commit and seal leaves the
 * store ahead of its seal: that opens. A store behind its seal lost something: that is refused.
 */
final class SealCheck {

    private SealCheck() {}

    /**
     * @param digestThere digest of the history entry with the sealed number, as the store has it; empty if it has none
     */
    static void require(Sealed sealed, Sealed store, String digestThere) {
        if (store.schema() < sealed.schema()
                || store.generation() < sealed.generation()
                || store.head().seq() < sealed.head().seq()) {
            throw Failures.behindSeal(sealed, store);
        }
        if (!digestThere.equals(sealed.head().digest())) {
            throw Failures.otherHistory(sealed);
        }
        if (store.generation() == sealed.generation() && fewer(sealed.counts(), store.counts())) {
            throw Failures.behindSeal(sealed, store);
        }
    }

    /** At the very generation that was sealed no row may be missing; a migration since may only have added tables. */
    private static boolean fewer(Map<String, Long> sealed, Map<String, Long> store) {
        return sealed.entrySet().stream().anyMatch(e -> store.getOrDefault(e.getKey(), 0L) < e.getValue());
    }
}
