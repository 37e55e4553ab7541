package org.antou.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date known to the day, the month or the year: {@code month} and {@code day} are 0 where unknown. Rules ask
 * {@link #isBefore}, {@link #isAfter} and {@link #agreesWith}, which answer "undetermined" where the day that is not known
 * would decide.
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

    /** Whether it lies before the other, whichever days the two may stand for. */
    public Verdict isBefore(PartialDate other) {
        if (latest().isBefore(other.earliest())) {
            return Verdict.YES;
        }
        return earliest().isBefore(other.latest()) ? Verdict.UNDETERMINED : Verdict.NO;
    }

    public Verdict isBefore(LocalDate day) {
        return isBefore(of(day));
    }

    public Verdict isAfter(PartialDate other) {
        return other.isBefore(this);
    }

    public Verdict isAfter(LocalDate day) {
        return of(day).isBefore(this);
    }

    /** Whether two papers tell the same date: yes where they say the same, no where they can't both be right. */
    public Verdict agreesWith(PartialDate other) {
        if (equals(other)) {
            return Verdict.YES;
        }
        boolean apart = latest().isBefore(other.earliest()) || other.latest().isBefore(earliest());
        return apart ? Verdict.NO : Verdict.UNDETERMINED;
    }

    /** Whether so many full years have passed on the other date, for example 18 years from the birth to the admission. */
    public Verdict isYearsBefore(PartialDate other, int years) {
        return plusYears(years).isAfter(other).not();
    }

    /** The same day so many years on; 29 February becomes 28 February where there is none. */
    public PartialDate plusYears(int years) {
        return isExact() ? of(earliest().plusYears(years)) : new PartialDate(year + years, month, 0);
    }

    /**
     * The same day so many months on, or the last day of that month where it has no such day (2023-08-31 + 3 → 11-30).
     * Empty where only the year is known and the months are no full years: the result would lie in two years.
     */
    public Optional<PartialDate> plusMonths(int months) {
        if (isExact()) {
            return Optional.of(of(earliest().plusMonths(months)));
        }
        if (month == 0) {
            return months % 12 == 0 ? Optional.of(plusYears(months / 12)) : Optional.empty();
        }
        YearMonth then = YearMonth.of(year, month).plusMonths(months);
        return Optional.of(new PartialDate(then.getYear(), then.getMonthValue(), 0));
    }

    /** In order of the earliest days; for sorting only, since it decides where {@link #isBefore} can't. */
    @Override
    public int compareTo(PartialDate other) {
        int byStart = earliest().compareTo(other.earliest());
        return byStart != 0 ? byStart : latest().compareTo(other.latest());
    }

    /** The stored form. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder().append(year);
        while (text.length() < 4) {
            text.insert(0, '0');
        }
        two(text, month);
        two(text, day);
        return text.toString();
    }

    /** Adds a month or a day in two digits; nothing for 0. By hand, because tables of 100,000 dates are read and written. */
    private static void two(StringBuilder text, int number) {
        if (number != 0) {
            text.append(number < 10 ? "-0" : "-").append(number);
        }
    }
}
