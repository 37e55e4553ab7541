package org.antou.text;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as clerks type them and as notices write them: a closed list of forms, and never a guess. What is no date of the
 * calendar, or could be read in two ways, is refused.
 */
public final class ChineseDates {

    private static final String NUMERAL = "[零〇一二三四五六七八九十]";
    private static final String END = "年?[底末终]";

    /** 2020-2-3, 2020.02, 20200203; one separator throughout. */
    private static final Pattern PLAIN =
            Pattern.compile("(\\d{4})(?:([-./])(\\d{1,2})(?:\\2(\\d{1,2}))?\\.?)?|(\\d{4})(\\d{2})(\\d{2})");

    /** 2020年2月3日, 2020年2月底, 2021年底, 2月9日, 6月底, 年底; digits or Chinese numerals. */
    private static final Pattern CHINESE = Pattern.compile("(?:(?<year>\\d{4}|[零〇一二三四五六七八九]{4})年)?"
            + "(?:(?<month>\\d{1,2}|" + NUMERAL + "{1,3})月份?"
            + "(?:(?<day>\\d{1,2}|" + NUMERAL + "{1,3})[日号]|(?<monthEnd>月?底|末))?"
            + "|(?<yearEnd>" + END + "))?");

    private ChineseDates() {}

    /** Reads a date that names its year. */
    public static Optional<PartialDate> parse(String typed) {
        return parse(typed, OptionalInt.empty());
    }

    /** Reads a date; one without a year (2月9日, 6月底, 年底) gets the year given. */
    public static Optional<PartialDate> parse(String typed, int year) {
        return parse(typed, OptionalInt.of(year));
    }

    private static Optional<PartialDate> parse(String typed, OptionalInt year) {
        String text = Widths.half(typed).replace(" ", "").replace('。', '.').replace('—', '-');
        try {
            return plain(text).or(() -> chinese(text, year));
        } catch (DateTimeException | IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<PartialDate> plain(String text) {
        Matcher m = PLAIN.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                m.group(5) == null
                        ? new PartialDate(number(m.group(1)), given(m.group(3)), given(m.group(4)))
                        : new PartialDate(number(m.group(5)), given(m.group(6)), given(m.group(7))));
    }

    private static Optional<PartialDate> chinese(String text, OptionalInt assumed) {
        Matcher m = CHINESE.matcher(text);
        if (text.isEmpty() || !m.matches()) {
            return Optional.empty();
        }
        OptionalInt year = m.group("year") == null ? assumed : OptionalInt.of(number(m.group("year")));
        return year.stream().mapToObj(y -> read(m, y)).findFirst();
    }

    private static PartialDate read(Matcher m, int year) {
        if (m.group("yearEnd") != null) {
            if (m.group("year") == null && !m.group("yearEnd").startsWith("年")) {
                throw new IllegalArgumentException("the end of what?");
            }
            return new PartialDate(year, 12, 31);
        }
        int month = given(m.group("month"));
        if (m.group("monthEnd") != null) {
            return PartialDate.of(YearMonth.of(year, month).atEndOfMonth());
        }
        return new PartialDate(year, month, given(m.group("day")));
    }

    /** A part that may be missing (0); written, it can't be zero. */
    private static int given(String part) {
        if (part == null) {
            return 0;
        }
        int number = number(part);
        if (number == 0) {
            throw new IllegalArgumentException("zero in a date");
        }
        return number;
    }

    private static int number(String part) {
        return ChineseNumerals.parseOrdinal(part).orElseThrow(() -> new IllegalArgumentException(part));
    }

    /** 2020年2月3日, 2020年2月, 2020年. */
    public static String show(PartialDate date) {
        return date.year() + "年" + (date.month() == 0 ? "" : date.month() + "月")
                + (date.day() == 0 ? "" : date.day() + "日");
    }
}
