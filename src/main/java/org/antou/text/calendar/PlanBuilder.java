package org.antou.text.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.antou.text.calendar.PlanFile.Fault;

/** Gathers the days of a file, refusing what no arrangement of holidays can say. */
final class PlanBuilder {

    /** The longest holiday so far had ten days; more is a slip of the pen. */
    private static final int LONGEST = 15;

    private static final List<String> FESTIVALS = List.of("元旦", "春节", "清明", "劳动", "端午", "中秋", "国庆");

    private final Map<Integer, String> bases = new TreeMap<>();
    private final Map<Integer, Map<LocalDate, SpecialDay>> years = new TreeMap<>();
    private final List<Fault> faults = new ArrayList<>();

    /** A line of the file, for the faults found in it. */
    record Line(int number, String text) {}

    void fault(Line line, String why) {
        faults.add(new Fault(line.number(), line.text(), why));
    }

    void year(Line line, int year) {
        if (year < 1990 || year > 2100) {
            fault(line, "年份应在1990到2100之间。");
        } else if (years.putIfAbsent(year, new TreeMap<>()) != null) {
            fault(line, year + "年在文件里出现了两次。");
        }
    }

    void basis(int year, String basis) {
        bases.put(year, basis);
    }

    /** Adds the days from one to another, both included. */
    void days(Line line, int year, SpecialDay first, LocalDate last) {
        LocalDate from = first.date();
        if (!years.containsKey(year)) {
            fault(line, "前面没有正确的年份。");
        } else if (last.isBefore(from)) {
            fault(line, "止日早于起日。");
        } else if (!last.isBefore(from.plusDays(LONGEST))) {
            fault(line, "一段超过" + LONGEST + "天,请检查日期。");
        } else {
            from.datesUntil(last.plusDays(1))
                    .forEach(day -> day(line, year, new SpecialDay(day, first.kind(), first.name())));
        }
    }

    private void day(Line line, int year, SpecialDay day) {
        Optional<String> wrong = wrong(year, day);
        wrong.ifPresentOrElse(why -> fault(line, why), () -> years.get(year).put(day.date(), day));
    }

    private Optional<String> wrong(int year, SpecialDay day) {
        LocalDate date = day.date();
        boolean newYear = date.getYear() == year - 1 && date.getMonthValue() == 12;
        if (date.getYear() != year && !newYear) {
            return Optional.of(date + "不在" + year + "年(元旦假期可以从上年12月起)。");
        }
        if (day.kind() == DayKind.WORK && !WorkCalendar.weekend(date)) {
            return Optional.of(date + "不是周六、周日,本来就上班,不必写“班”。");
        }
        return years.get(year).containsKey(date) ? Optional.of(date + "在文件里写了两次。") : Optional.empty();
    }

    PlanFile build() {
        List<YearPlan> plans = new ArrayList<>();
        years.forEach((year, days) ->
                plans.add(new YearPlan(year, bases.getOrDefault(year, ""), List.copyOf(days.values()))));
        if (plans.isEmpty() && faults.isEmpty()) {
            faults.add(new Fault(0, "", "文件里没有找到节假日安排。"));
        }
        boolean clean = faults.isEmpty();
        plans.stream()
                .filter(plan -> clean && plan.days().isEmpty())
                .forEach(plan -> faults.add(new Fault(0, "", plan.year() + "年一天也没有列出。")));
        return new PlanFile(
                plans, faults, plans.stream().flatMap(p -> doubts(p).stream()).toList());
    }

    private static List<String> doubts(YearPlan plan) {
        List<String> doubts = new ArrayList<>();
        List<String> absent = FESTIVALS.stream()
                .filter(f -> plan.days().stream().noneMatch(d -> d.name().contains(f)))
                .toList();
        if (!absent.isEmpty()) {
            doubts.add(plan.year() + "年没有列出:" + String.join("、", absent) + "。");
        }
        if (plan.basis().isBlank()) {
            doubts.add(plan.year() + "年没有写依据的通知。");
        }
        long gained = plan.days().stream()
                .filter(d -> d.kind() == DayKind.OFF && !WorkCalendar.weekend(d.date()))
                .count();
        if (plan.count(DayKind.WORK) > gained) {
            doubts.add(plan.year() + "年调休上班的天数比放假占用的工作日还多,请核对。");
        }
        return doubts;
    }
}
