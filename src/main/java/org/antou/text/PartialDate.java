package org.antou.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date known to the day, the month or the year: {@code month} and {@code day} are 0 where unknown. Rules compare
 * {@link #earliest()} and {@link #latest()}; where the two disagree the answer is "undetermined".
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

    private static final Pattern STORED = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    public PartialDate {
        if (year < 1 || year > 9999 || month < 0 || month > 12 || (month == 0 && day != 0)) {
            throw new IllegalArgumentException("no such date: " + year + "-" + month + "-" + day);
        }
        if (day != 0) {
            LocalDate.of(year, month, day);
        }
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** Reads the stored form: "2021-02-09", "2021-02" or "2021". */
    public static PartialDate parse(String stored) {
        Matcher m = STORED.matcher(stored);
        if (!m.matches()) {
            throw new IllegalArgumentException("not a stored date: " + stored);
        }
        return new PartialDate(Integer.parseInt(m.group(1)), number(m.group(2)), number(m.group(3)));
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    public boolean isExact() {
        return day != 0;
    }

    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    public LocalDate latest() {
        return isExact()
                ? earliest()
                : YearMonth.of(year, month == 0 ? 12 : month).atEndOfMonth();
    }

    @Override
    public int compareTo(PartialDate other) {
        int byStart = earliest().compareTo(other.earliest());
        return byStart != 0 ? byStart : latest().compareTo(other.latest());
    }

    /** The stored form. */
    @Override
    public String toString() {
        String text = "%04d".formatted(year);
        if (month != 0) {
            text += "-%02d".formatted(month);
        }
        return day == 0 ? text : text + "-%02d".formatted(day);
    }
}
