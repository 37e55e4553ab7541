package org.antou.backup;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.antou.backup.bundle.Manifest;

/**
 * How an office stands with its backups.
 *
 * @param last manifest of the last bundle in the data folder; a bundle that is there was verified
 * @param away when a copy left this computer last
 */
public record Standing(Optional<Manifest> last, Optional<Instant> away) {

    /** How well. */
    public enum Level {
        GOOD,
        /** No copy left this computer for too long, or none ever did. */
        DUE,
        /** There is no backup at all. */
        NONE
    }

    /** @param days after so many days without a copy away from this computer it is due */
    public Level level(Instant now, int days) {
        if (last.isEmpty()) {
            return Level.NONE;
        }
        OptionalLong age = awayDays(now);
        return age.isEmpty() || age.getAsLong() >= days ? Level.DUE : Level.GOOD;
    }

    /** Whole days since the last copy away; a copy from the future (the clock was set back) counts as today's. */
    public OptionalLong awayDays(Instant now) {
        return away.map(at ->
                        OptionalLong.of(Math.max(0, Duration.between(at, now).toDays())))
                .orElseGet(OptionalLong::empty);
    }
}
