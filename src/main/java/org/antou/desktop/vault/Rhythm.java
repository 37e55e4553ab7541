package org.antou.desktop.vault;

import java.time.Duration;
import java.time.Instant;

/** When the next backup by itself is due while the window is open: soon after it opened, then every hour. */
final class Rhythm {

    private static final Duration FIRST = Duration.ofMinutes(3);
    private static final Duration EVERY = Duration.ofHours(1);
    private static final Duration AGAIN = Duration.ofMinutes(10);

    private Instant last;
    private Duration wait = FIRST;

    Rhythm(Instant opened) {
        this.last = opened;
    }

    /** Also true after the clock was set back: rather one too many than none for a year. */
    boolean due(Instant now) {
        return now.isBefore(last) || !now.isBefore(last.plus(wait));
    }

    void begun(Instant now) {
        last = now;
        wait = EVERY;
    }

    /** What failed is tried again before the hour is over. */
    void failed() {
        wait = AGAIN;
    }
}
