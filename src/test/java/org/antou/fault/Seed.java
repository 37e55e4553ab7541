package org.antou.fault;

import java.security.SecureRandom;
import java.util.Random;

/** The one number that everything random of a run is made of; printed, so that a failure can be looked for again. */
final class Seed {

    private static final String NAME = "antou.seed";

    private final String what;
    private final long number;

    private Seed(String what, long number) {
        this.what = what;
        this.number = number;
    }

    /** The number given with -Dantou.seed=…, else a new one. */
    static Seed of(String what) {
        long number = Long.getLong(NAME, new SecureRandom().nextInt(1_000_000));
        System.out.println(what + ": seed " + number + " (again with -D" + NAME + "=" + number + ")");
        return new Seed(what, number);
    }

    /** Randomness of its own for each case: one can be looked at without those before it. */
    Random random(int index) {
        return new Random(number * 1_000_003L + index);
    }

    String tells(int index) {
        return what + " " + index + " of -D" + NAME + "=" + number;
    }
}
