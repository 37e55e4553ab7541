package org.antou.ui;

import java.util.Optional;

/**
 * Whether the clerk is in the middle of composing Chinese (输入法组字). While composing, a field already holds half-typed
 * pinyin that nobody may read. What must wait is kept here, the latest only, until the composition ends.
 */
public final class Composition {

    private boolean composing;
    private boolean refusedOnce;
    private long turn;
    private Optional<Runnable> waiting = Optional.empty();

    public boolean composing() {
        return composing;
    }

    /** The input method shows this text that is not committed yet. */
    public void composes(String text) {
        if (!text.isEmpty()) {
            composing = true;
            turn++;
        }
        refusedOnce = false;
    }

    /** Which composition this is; see {@link #ended(long)}. */
    public long turn() {
        return turn;
    }

    /** As {@link #ended()}, unless something newer is being composed by now. */
    public void ended(long turn) {
        if (turn == this.turn) {
            ended();
        }
    }

    /** The text was committed or given up, and the field holds what it is to hold. */
    public void ended() {
        composing = false;
        refusedOnce = false;
        Optional<Runnable> due = waiting;
        waiting = Optional.empty();
        due.ifPresent(Runnable::run);
    }

    /** Runs a task now, or once the composition has ended. */
    public void whenSettled(Runnable task) {
        if (composing) {
            waiting = Optional.of(task);
        } else {
            task.run();
        }
    }

    /**
     * Whether a click must not pass, because it would carry half-typed text into another field. A second click with no
     * sign of the input method in between passes: then it has died without a word, and nobody may be locked out.
     */
    public boolean refusesClick() {
        if (composing && refusedOnce) {
            ended();
        }
        refusedOnce = composing;
        return composing;
    }
}
