package org.antou.cadre.model.service;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antou.text.ChineseDates;
import org.antou.text.PartialDate;

/**
 * 起止: days from one (counted) to another (not counted), the end open where it goes on. Written "2019-03-01至2019-09-01 病假".
 *
 * @param what 事由 or 地点
 */
public record Stay(LocalDate from, Optional<LocalDate> to, String what) {

    private static final Pattern LINE = Pattern.compile("([^至]+)至(\\S*)(?:\\s+(.*))?");

    public Stay {
        if (to.filter(from::isAfter).isPresent()) {
            throw new IllegalArgumentException("ends before it begins");
        }
    }

    /** Reads a written line; empty where it is none. Dates may be typed in any usual form, to the day. */
    public static Optional<Stay> parse(String line) {
        Matcher m = LINE.matcher(line.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        Optional<LocalDate> from = day(m.group(1));
        Optional<LocalDate> to = day(m.group(2));
        boolean read = from.isPresent() && (to.isPresent() || m.group(2).isBlank());
        try {
            return read
                    ? Optional.of(new Stay(
                            from.get(), to, m.group(3) == null ? "" : m.group(3).strip()))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException backwards) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        return ChineseDates.parse(text.strip()).filter(PartialDate::isExact).map(PartialDate::earliest);
    }

    /** Days that lie in any of them, each counted once, from one day to another (not counted). */
    public static long days(List<Stay> stays, LocalDate from, LocalDate until) {
        long days = 0;
        LocalDate counted = from;
        for (Stay stay : inOrder(stays)) {
            LocalDate begin = latest(stay.from(), counted);
            LocalDate end = stay.to().filter(until::isAfter).orElse(until);
            if (begin.isBefore(end)) {
                days += ChronoUnit.DAYS.between(begin, end);
                counted = end;
            }
        }
        return days;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    private static List<Stay> inOrder(List<Stay> stays) {
        List<Stay> sorted = new ArrayList<>(stays);
        sorted.sort(Comparator.comparing(Stay::from));
        return sorted;
    }

    /** The lines that can be read. */
    static List<Stay> of(List<String> lines) {
        return lines.stream().flatMap(line -> parse(line).stream()).toList();
    }

    @Override
    public String toString() {
        return from + "至" + to.map(LocalDate::toString).orElse("") + (what.isBlank() ? "" : " " + what.strip());
    }
}
