package org.antou.fault;

import java.util.Locale;

/** Tells now and then how far a long set is and what a case takes, so that nobody takes it for stuck. */
final class Pace {

    /** A set that is shorter ends before anybody asks. */
    private static final int LONG = 20;

    private static final int TOLD = 20;

    private final String what;
    private final int total;
    private final long start = System.nanoTime();

    Pace(String what, int total) {
        this.what = what;
        this.total = total;
    }

    /** @param done cases that are over */
    void done(int done) {
        if (total >= LONG && done % Math.max(1, total / TOLD) == 0) {
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d of %d, %.2f s each, about %.0f min left%n",
                    what,
                    done,
                    total,
                    seconds / done,
                    seconds / done * (total - done) / 60);
        }
    }
}
