package org.antou.passport.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.antou.register.Choice;

/** 到期情况: how far the last valid day of a document is, on the day it is read. */
public enum Expiry implements Choice {
    OVER("已过期"),
    MONTH("30天内到期"),
    TWO_MONTHS("31至60天到期"),
    HALF_YEAR("61至180天到期"),
    LATER("180天以后");

    private static final int NEAR = 30;
    private static final int MIDDLE = 60;
    private static final int FAR = 180;

    private final String title;

    Expiry(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    /** Those that end within half a year. */
    public static List<Expiry> soon() {
        return List.of(MONTH, TWO_MONTHS, HALF_YEAR);
    }

    /** Empty where the last valid day is not known. */
    static Optional<Expiry> of(Optional<LocalDate> last, LocalDate on) {
        return last.map(day -> {
            long days = ChronoUnit.DAYS.between(on, day);
            if (days < 0) {
                return OVER;
            }
            return days <= NEAR ? MONTH : days <= MIDDLE ? TWO_MONTHS : days <= FAR ? HALF_YEAR : LATER;
        });
    }
}
