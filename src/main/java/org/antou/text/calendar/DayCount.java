package org.antou.text.calendar;

/** How days are counted: every day, or working days only. */
public enum DayCount {
    CALENDAR("天"),
    WORKING("个工作日");

    private final String title;

    DayCount(String title) {
        this.title = title;
    }

    /** The measure word: 天 or 个工作日. */
    public String title() {
        return title;
    }
}
