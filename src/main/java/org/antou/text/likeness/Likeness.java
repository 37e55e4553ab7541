package org.antou.text.likeness;

import java.util.List;

/**
 * What two texts have in common.
 *
 * @param share    how much of the first stands in the second, 0 to 1; stock phrases weigh less
 * @param weight   how many signs of the first that is, stock phrases again weighing less: a high share of very little is no
 *                 copy
 * @param passages the common passages in the order of the first text; they do not overlap there
 */
public record Likeness(double share, double weight, List<Passage> passages) {

    public Likeness {
        passages = List.copyOf(passages);
    }

    /** The share in whole percent, rounded down: 100 is only the whole. */
    public int percent() {
        return (int) Math.floor(share * 100 + 1e-9);
    }
}
