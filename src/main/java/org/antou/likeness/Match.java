package org.antou.likeness;

import org.antou.text.likeness.Likeness;

/** A text, one that it resembles, and what of the first stands in the other. */
public record Match(KeptText text, KeptText other, Likeness likeness) {

    public int percent() {
        return likeness.percent();
    }
}
