package org.antou.meeting;

import java.time.LocalDate;
import java.time.ZoneId;
import org.antou.history.Change;

/** The day on which a use case runs, as calendars in China have it. */
final class Days {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private Days() {}

    static LocalDate of(Change change) {
        return LocalDate.ofInstant(change.at(), CHINA);
    }
}
