package org.antou.text.calendar;

import java.time.LocalDate;

/**
 * One day that an arrangement of holidays names.
 *
 * @param name the festival it belongs to, for example 春节; may be empty
 */
public record SpecialDay(LocalDate date, DayKind kind, String name) implements Comparable<SpecialDay> {

    @Override
    public int compareTo(SpecialDay other) {
        return date.compareTo(other.date);
    }
}
