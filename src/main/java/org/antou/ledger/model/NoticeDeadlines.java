package org.antou.ledger.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antou.text.ChineseDates;
import org.antou.text.PartialDate;

/** The date by which an answer promises to be done: 2021年底, 6月底前, 到2月9日, 上半年. */
final class NoticeDeadlines {

    private static final Pattern DATE = Pattern.compile("(?:(?<year>20\\d\\d)年|(?<word>今年|本年度?|明年|次年))?(?:"
            + "(?<month>1[0-2]|0?[1-9])月份?(?:(?<day>\\d{1,2})[日号]|月?(?<end>底|末)|(?<part>上旬|中旬|下旬|初))?"
            + "|(?<yearend>年?(?:底|末|内|终)|全年)"
            + "|(?<half>[上下])半年"
            + "|第?(?<quarter>[一二三四1-4])季度)(?<tail>末|底|之前|以前|前|起|以来|至|到)?");
    private static final Pattern ONLY_YEAR = Pattern.compile("(?<year>20\\d\\d)年(?:度)?(?:之前|以前|前|内)");
    private static final Pattern PROMISE =
            Pattern.compile("确保|力争|争取|务必|计划|预计|预期|拟|将|时限|期限|之前|以前|底前|日前|月前|年前|月底|年底|年内|完成|到位|完毕|办结|整改");
    private static final Pattern STRONG = Pattern.compile("确保|力争|争取|务必|计划|预计|拟|将|时限|期限|前|底|末|年内|半年|季度");
    private static final Pattern TITLE = Pattern.compile("《[^《》]{1,200}》");
    /** 整改时限为2021年6月30日: said in so many words it counts even where it is over. */
    private static final Pattern TOLD =
            Pattern.compile("(?:整改|完成)(?:时限|期限)(?:为|是|:) *(20\\d\\d年(?:\\d{1,2}月(?:\\d{1,2}日)?)?)(?![\\d前底末上中下初内])");
    /** A date without a year that lies this far behind the notice means the next year. */
    private static final int LONG_BEFORE = 90;

    private NoticeDeadlines() {}

    /**
     * The last promised date of an answer.
     *
     * @param notice the day of the notice, or the nearest day known, from which a missing year is taken
     */
    static Optional<PartialDate> find(String key, Optional<PartialDate> notice) {
        String text = blank(key);
        Matcher told = TOLD.matcher(text);
        Optional<PartialDate> best = told.find() ? ChineseDates.parse(told.group(1)) : Optional.empty();
        if (best.isPresent()) {
            return best;
        }
        Matcher m = DATE.matcher(text);
        while (m.find()) {
            String tail = m.group("tail") == null ? "" : m.group("tail");
            boolean dated = m.group("year") != null;
            String context = dated ? around(text, m, "。;") : around(text, m, "。;,");
            boolean promised = (dated ? PROMISE : STRONG).matcher(context).find();
            if (promised && !tail.matches("起|以来|至|到")) {
                best = later(best, date(m, notice).filter(d -> isAhead(d, notice)));
            }
        }
        Matcher year = ONLY_YEAR.matcher(text);
        while (best.isEmpty() && year.find()) {
            best = Optional.of(end(Integer.parseInt(year.group("year")), 12)).filter(d -> isAhead(d, notice));
        }
        return best;
    }

    private static boolean isAhead(PartialDate date, Optional<PartialDate> notice) {
        return notice.isEmpty() || !date.latest().isBefore(notice.get().earliest());
    }

    private static Optional<PartialDate> later(Optional<PartialDate> one, Optional<PartialDate> other) {
        boolean keep = one.isPresent()
                && (other.isEmpty() || !other.get().latest().isAfter(one.get().latest()));
        return keep ? one : other;
    }

    private static Optional<PartialDate> date(Matcher m, Optional<PartialDate> notice) {
        OptionalInt year = year(m, notice);
        if (year.isEmpty()) {
            return Optional.empty();
        }
        Optional<PartialDate> date = inYear(m, year.getAsInt());
        boolean past = m.group("year") == null
                && m.group("word") == null
                && date.isPresent()
                && notice.isPresent()
                && date.get().latest().isBefore(notice.get().earliest().minusDays(LONG_BEFORE));
        return past ? inYear(m, year.getAsInt() + 1) : date;
    }

    private static OptionalInt year(Matcher m, Optional<PartialDate> notice) {
        if (m.group("year") != null) {
            return OptionalInt.of(Integer.parseInt(m.group("year")));
        }
        int more = m.group("word") != null && m.group("word").matches("明年|次年") ? 1 : 0;
        return notice.map(n -> OptionalInt.of(n.year() + more)).orElse(OptionalInt.empty());
    }

    private static Optional<PartialDate> inYear(Matcher m, int year) {
        if (m.group("yearend") != null) {
            boolean bare = m.group("year") == null && m.group("word") == null;
            boolean named =
                    m.group("yearend").startsWith("年") || m.group("yearend").equals("全年");
            return bare && !named ? Optional.empty() : Optional.of(end(year, 12));
        }
        if (m.group("half") != null) {
            return Optional.of(end(year, m.group("half").equals("上") ? 6 : 12));
        }
        if (m.group("quarter") != null) {
            return Optional.of(end(year, 3 * quarter(m.group("quarter"))));
        }
        return month(m, year, Integer.parseInt(m.group("month")));
    }

    private static Optional<PartialDate> month(Matcher m, int year, int month) {
        YearMonth whole = YearMonth.of(year, month);
        if (m.group("day") != null) {
            int day = Integer.parseInt(m.group("day"));
            return whole.isValidDay(day) ? Optional.of(new PartialDate(year, month, day)) : Optional.empty();
        }
        if (m.group("end") != null) {
            return Optional.of(end(year, month));
        }
        if (m.group("part") == null || m.group("part").equals("初")) {
            return Optional.of(new PartialDate(year, month, 0));
        }
        return Optional.of(
                switch (m.group("part")) {
                    case "上旬" -> new PartialDate(year, month, 10);
                    case "中旬" -> new PartialDate(year, month, 20);
                    default -> end(year, month);
                });
    }

    private static int quarter(String sign) {
        int chinese = "一二三四".indexOf(sign);
        return chinese >= 0 ? chinese + 1 : Integer.parseInt(sign);
    }

    private static PartialDate end(int year, int month) {
        LocalDate last = YearMonth.of(year, month).atEndOfMonth();
        return PartialDate.of(last);
    }

    /** Dates inside titles of documents promise nothing. */
    private static String blank(String key) {
        return TITLE.matcher(key).replaceAll(r -> " ".repeat(r.group().length()));
    }

    private static String around(String text, Matcher m, String signs) {
        int from = m.start();
        while (from > 0 && signs.indexOf(text.charAt(from - 1)) < 0 && m.start() - from < 120) {
            from--;
        }
        int to = m.end();
        while (to < text.length() && signs.indexOf(text.charAt(to)) < 0 && to - m.end() < 120) {
            to++;
        }
        return text.substring(from, to);
    }
}
