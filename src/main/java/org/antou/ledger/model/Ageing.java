package org.antou.ledger.model;

import java.time.LocalDate;
import java.util.Optional;
import org.antou.register.Choice;

/**
 * How long an open issue still has, or for how long it is overdue, in days. The first steps (20 and 10 days) are those at
 * which offices send their coloured letters; the program only counts.
 */
public enum Ageing implements Choice {
    NO_DEADLINE("未定时限"),
    LATER("20天以后到期"),
    WITHIN_20("20天内到期"),
    WITHIN_10("10天内到期"),
    OVER_15("超期15天以内"),
    OVER_30("超期16—30天"),
    OVER_90("超期31—90天"),
    OVER_MORE("超期90天以上");

    private final String title;

    Ageing(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    /** Empty for an issue that is finished. */
    public static Optional<Ageing> of(Issue issue, LocalDate on) {
        if (issue.finished()) {
            return Optional.empty();
        }
        return Optional.of(LedgerRules.daysLeft(issue, on).map(Ageing::of).orElse(NO_DEADLINE));
    }

    private static Ageing of(long left) {
        if (left >= 0) {
            return left > 20 ? LATER : left > 10 ? WITHIN_20 : WITHIN_10;
        }
        return left >= -15 ? OVER_15 : left >= -30 ? OVER_30 : left >= -90 ? OVER_90 : OVER_MORE;
    }
}
