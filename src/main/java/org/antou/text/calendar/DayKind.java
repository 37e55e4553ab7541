package org.antou.text.calendar;

/** What an arrangement of holidays does to a day: a weekday off, or a weekend worked (调休上班). */
public enum DayKind {
    OFF("休"),
    WORK("班");

    private final String title;

    DayKind(String title) {
        this.title = title;
    }

    /** 休 or 班. */
    public String title() {
        return title;
    }
}
