package org.antou.cadre.model.rule;

import java.time.LocalDate;
import org.antou.text.PartialDate;

/** Months that lie between two dates, at least and at most: a year alone may be any of its months. */
record Months(int least, int most) {

    /** From one month to another; 0 within the same one. */
    static Months between(PartialDate from, PartialDate to) {
        return new Months(count(to.earliest()) - count(from.latest()), count(to.latest()) - count(from.earliest()));
    }

    private static int count(LocalDate day) {
        return day.getYear() * 12 + day.getMonthValue();
    }
}
