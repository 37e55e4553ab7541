package org.antou.ledger.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antou.text.ChineseDates;
import org.antou.text.PartialDate;

/** Finds the dates of an inspection in the opening of its notice; a missing year is taken from the date before. */
final class NoticeDates {

    private static final String YEAR = "(?:\\d{4}|[二零〇一三四五六七八九]{4})年";
    private static final String NUMERAL = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})";
    private static final String DAY = "(?:" + YEAR + " *)?" + NUMERAL + "月" + NUMERAL + "日";
    private static final String END = "(?:(?:" + YEAR + " *)?" + NUMERAL + "月)?" + NUMERAL + "日";
    private static final String MONTH = "(?:" + YEAR + ")?" + NUMERAL + "月(?:上旬|中旬|下旬|初|底|末)?";

    private static final Pattern RANGE = Pattern.compile(
            "(" + DAY + "|" + MONTH + ")(?:起|开始)?,? *(?:至|到|—|–|-|~|―|─)+ *(" + END + "|" + MONTH + ")");
    private static final Pattern FEEDBACK =
            Pattern.compile("(" + DAY + "|" + MONTH + ")(?:(?!\\d{1,2}月\\d)[^。;]){0,60}?反馈");
    private static final Pattern SINGLE = Pattern.compile(DAY);
    private static final Pattern LABELLED =
            Pattern.compile("(?:发布|发文|更新|成文|公开|发稿|录入|信息)?(?:时间|日期) *[:] *(\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?)");
    private static final Pattern ALONE =
            Pattern.compile("\\(?((?:\\d{4}|[二零〇一三四五六七八九]{4}) *年 *" + NUMERAL + " *月 *" + NUMERAL + " *日)\\)?");

    private NoticeDates() {}

    /** First and last day on site. */
    record Range(Optional<PartialDate> started, Optional<PartialDate> ended, int end) {}

    /** The stay of the team: the first "from … to …" of a sentence that speaks of an inspection. */
    static Optional<Range> range(String key, Optional<PartialDate> published) {
        Matcher m = RANGE.matcher(key);
        while (m.find()) {
            if (sentence(key, m.start(), m.end()).matches("(?s).*巡[察视].*")) {
                Optional<PartialDate> first = read(m.group(1), yearBefore(key, m.start(), published));
                Optional<PartialDate> last = first.flatMap(f -> after(f, m.group(2)));
                return Optional.of(new Range(first, last, m.end()));
            }
        }
        return Optional.empty();
    }

    private static Optional<PartialDate> after(PartialDate first, String text) {
        String whole = text.matches(NUMERAL + "日") ? first.month() + "月" + text : text;
        return read(whole, Optional.of(first.year()))
                .map(d -> d.latest().isBefore(first.earliest()) && !whole.contains("年")
                        ? read(whole, Optional.of(first.year() + 1)).orElse(d)
                        : d);
    }

    /** The day the findings were fed back. */
    static Optional<PartialDate> feedback(String key, Optional<Range> stay) {
        Matcher m = FEEDBACK.matcher(key);
        int from = stay.map(Range::end).orElse(0);
        if (!m.find(Math.min(from, key.length()))) {
            return Optional.empty();
        }
        Optional<PartialDate> ended = stay.flatMap(r -> r.ended().or(r::started));
        Optional<PartialDate> found = read(m.group(1), yearBefore(key, m.start(), ended));
        boolean wrapped = !m.group(1).contains("年")
                && ended.isPresent()
                && found.filter(f -> f.latest().isBefore(ended.get().earliest()))
                        .isPresent();
        return wrapped ? read(m.group(1), Optional.of(ended.get().year() + 1)) : found;
    }

    /** The day of the notice from the remains of the web page around it: 发布时间:2021-01-28. */
    static Optional<PartialDate> labelled(String key) {
        Matcher m = LABELLED.matcher(key);
        return m.find() ? ChineseDates.parse(m.group(1).replaceAll("[/.]", "-")) : Optional.empty();
    }

    /** A paragraph that is a date and nothing else. */
    static Optional<PartialDate> alone(String key) {
        Matcher m = ALONE.matcher(key);
        return m.matches() ? ChineseDates.parse(m.group(1)) : Optional.empty();
    }

    /** Every full date with its year written. */
    static List<PartialDate> all(String key) {
        List<PartialDate> found = new ArrayList<>();
        Matcher m = SINGLE.matcher(key);
        while (m.find()) {
            ChineseDates.parse(m.group()).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<PartialDate> read(String text, Optional<Integer> year) {
        String plain = text.replaceAll("上旬|中旬|下旬|初", "");
        return year.map(y -> ChineseDates.parse(plain, y)).orElseGet(() -> ChineseDates.parse(plain));
    }

    private static Optional<Integer> yearBefore(String key, int at, Optional<PartialDate> otherwise) {
        Matcher m = Pattern.compile("(\\d{4})年").matcher(key.substring(0, at));
        Optional<Integer> year = Optional.empty();
        while (m.find()) {
            year = Optional.of(Integer.parseInt(m.group(1)));
        }
        return year.or(() -> otherwise.map(PartialDate::year));
    }

    private static String sentence(String key, int start, int end) {
        int from = Math.max(key.lastIndexOf('。', start), 0);
        int to = key.indexOf('。', end);
        return key.substring(from, to < 0 ? key.length() : to);
    }
}
