package org.antou.text.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antou.text.Widths;
import org.antou.text.calendar.PlanBuilder.Line;

/**
 * The notice itself, as it is published: 二、春节:2月15日(农历腊月二十八、周日)至23日放假调休,共9天。2月14日(周六)上班。
 * Weekdays and numbers of days that it names are held against the calendar.
 */
final class PlanNotice {

    private static final Pattern TITLE = Pattern.compile("(\\d{4})年(?:部分)?节假日安排");
    private static final Pattern NUMBER = Pattern.compile("国办发明电[〔\\[(]\\d{4}[〕\\])]\\d+号");
    private static final Pattern ITEM = Pattern.compile("^[一二三四五六七八九十]+、([^:]{2,12}):(.+)$");
    private static final Pattern DAY =
            Pattern.compile("(?:(?<year>\\d{4})年)?(?:(?<month>\\d{1,2})月)?(?<day>\\d{1,2})日(?:\\((?<note>[^)]*)\\))?");
    private static final Pattern WEEKDAY = Pattern.compile("(?:星期|周)([一二三四五六日])");
    private static final Pattern TOTAL = Pattern.compile("共(\\d+)天");

    private final PlanBuilder builder = new PlanBuilder();
    private final int year;

    private PlanNotice(int year) {
        this.year = year;
    }

    static boolean isNotice(List<String> lines) {
        return TITLE.matcher(joined(lines)).find();
    }

    static PlanFile read(List<String> lines) {
        String all = joined(lines);
        Matcher title = TITLE.matcher(all);
        if (!title.find()) {
            return new PlanBuilder().build();
        }
        PlanNotice notice = new PlanNotice(Integer.parseInt(title.group(1)));
        notice.builder.year(new Line(0, title.group()), notice.year);
        Matcher number = NUMBER.matcher(all);
        notice.builder.basis(notice.year, number.find() ? number.group() : "国务院办公厅通知(文号未写)");
        for (int i = 0; i < lines.size(); i++) {
            notice.item(new Line(i + 1, plain(lines.get(i))));
        }
        return notice.builder.build();
    }

    private void item(Line line) {
        Matcher item = ITEM.matcher(line.text());
        if (item.matches()) {
            for (String sentence : item.group(2).split("[。;]")) {
                sentence(line, item.group(1), sentence);
            }
        }
    }

    private void sentence(Line line, String name, String sentence) {
        try {
            if (sentence.contains("上班")) {
                for (Found day : days(sentence)) {
                    add(line, new SpecialDay(checked(day), DayKind.WORK, name), day.date());
                }
            } else if (sentence.contains("放假")) {
                holiday(line, name, sentence);
            }
        } catch (DateTimeException wrong) {
            builder.fault(line, wrong.getMessage());
        }
    }

    private void holiday(Line line, String name, String sentence) {
        List<Found> days = days(sentence);
        if (days.isEmpty()) {
            builder.fault(line, "没有找到放假的日期。");
            return;
        }
        LocalDate from = checked(days.get(0));
        LocalDate last = checked(days.get(days.size() - 1));
        Matcher total = TOTAL.matcher(sentence);
        long counted = from.datesUntil(last.plusDays(1)).count();
        if (total.find() && days.size() > 1 && Integer.parseInt(total.group(1)) != counted) {
            builder.fault(line, "写的是共" + total.group(1) + "天,按日期是" + counted + "天。");
            return;
        }
        add(line, new SpecialDay(from, DayKind.OFF, name), last);
    }

    private void add(Line line, SpecialDay first, LocalDate last) {
        builder.days(line, year, first, last);
    }

    /** A day and the weekday that the notice gives it. */
    private record Found(LocalDate date, Optional<Integer> weekday) {}

    private List<Found> days(String sentence) {
        List<Found> found = new ArrayList<>();
        Matcher m = DAY.matcher(sentence);
        int y = year;
        int month = 1;
        while (m.find()) {
            y = m.group("year") == null ? (found.isEmpty() ? year : y) : Integer.parseInt(m.group("year"));
            month = m.group("month") == null ? month : Integer.parseInt(m.group("month"));
            found.add(new Found(date(y, month, Integer.parseInt(m.group("day"))), weekday(m.group("note"))));
        }
        return found;
    }

    private static LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw new DateTimeException("没有" + year + "年" + month + "月" + day + "日这一天。", e);
        }
    }

    private static LocalDate checked(Found day) {
        int real = day.date().getDayOfWeek().getValue();
        if (day.weekday().filter(w -> w != real).isPresent()) {
            throw new DateTimeException(day.date() + "不是括号里写的那个星期几,请核对年份和日期。");
        }
        return day.date();
    }

    private static Optional<Integer> weekday(String note) {
        Matcher m = WEEKDAY.matcher(note == null ? "" : note);
        return m.find() ? Optional.of("一二三四五六日".indexOf(m.group(1)) + 1) : Optional.empty();
    }

    private static String joined(List<String> lines) {
        return plain(String.join("", lines));
    }

    private static String plain(String line) {
        return Widths.half(line).replace(" ", "");
    }
}
