package org.antou.settings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.text.calendar.YearPlan;

/**
 * The holidays of one year as the office has them.
 *
 * @param id      its row; empty where it comes with the program
 * @param version counts the saves of the row; 0 where it comes with the program
 * @param source  the file it was read from
 */
public record HolidayYear(Optional<UUID> id, long version, YearPlan plan, String source) {

    static HolidayYear shipped(YearPlan plan) {
        return new HolidayYear(Optional.empty(), 0, plan, "");
    }

    public int year() {
        return plan.year();
    }

    public boolean isShipped() {
        return id.isEmpty();
    }

    /** The days in words, one a line, as the history keeps them. */
    List<String> lines() {
        return plan.days().stream()
                .map(day -> day.date() + " " + day.kind().title() + " " + day.name())
                .toList();
    }
}
