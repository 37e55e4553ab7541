package org.antou.text.calendar;

/** A length of time as rules give it: 10 days, 5 working days. The day it runs from is not counted. */
public record Term(int days, DayCount count) {

    public Term {
        if (days < 0 || days > 3660) {
            throw new IllegalArgumentException("0 to 3660 days: " + days);
        }
    }

    public static Term calendar(int days) {
        return new Term(days, DayCount.CALENDAR);
    }

    public static Term working(int days) {
        return new Term(days, DayCount.WORKING);
    }

    /** 10天, 5个工作日. */
    public String title() {
        return days + count.title();
    }
}
