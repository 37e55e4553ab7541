package org.antou.text.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.antou.text.Verdict;

/**
 * Which days are worked. Knows the years it was given; of any other year it says that it does not know, and what it reckons
 * there by weekends is marked as such.
 */
public final class WorkCalendar {

    /** From here on, next year's arrangement may still turn days into holidays or working days. */
    private static final MonthDay TURN = MonthDay.of(12, 28);

    private static final String WEEKDAYS = "一二三四五六日";

    private final Map<LocalDate, SpecialDay> special = new HashMap<>();
    private final Set<Integer> years;

    /** @param plans one per year; a later one of the same day wins */
    public WorkCalendar(Collection<YearPlan> plans) {
        plans.forEach(plan -> plan.days().forEach(day -> special.put(day.date(), day)));
        this.years = plans.stream().map(YearPlan::year).collect(Collectors.toUnmodifiableSet());
    }

    public boolean knows(int year) {
        return years.contains(year);
    }

    /** Whether a day is worked; undetermined in a year that is not known. */
    public Verdict isWorking(LocalDate day) {
        return missing(day).isEmpty() ? Verdict.of(reckoned(day)) : Verdict.UNDETERMINED;
    }

    /** What the arrangement says of a day; empty for a plain weekday or weekend. */
    public Optional<SpecialDay> special(LocalDate day) {
        return Optional.ofNullable(special.get(day));
    }

    /** The day in words: 周三, 周六, 周六(调休上班), 周一(春节放假). */
    public String describe(LocalDate day) {
        String weekday = "周" + WEEKDAYS.charAt(day.getDayOfWeek().getValue() - 1);
        return special(day)
                .map(s -> weekday + (s.kind() == DayKind.WORK ? "(调休上班)" : "(" + s.name() + "放假)"))
                .orElse(weekday);
    }

    /** The last day of a term that runs from a day; that day itself is not counted. */
    public Deadline after(LocalDate start, Term term) {
        if (term.count() == DayCount.CALENDAR) {
            return new Deadline(start.plusDays(term.days()), new TreeSet<>());
        }
        LocalDate day = start;
        SortedSet<Integer> missing = new TreeSet<>();
        for (int left = term.days(); left > 0; ) {
            day = day.plusDays(1);
            missing.addAll(missing(day));
            if (reckoned(day)) {
                left--;
            }
        }
        return new Deadline(day, missing);
    }

    /** Working days after one day up to and with another; none where the second is not later. */
    public WorkingDays between(LocalDate after, LocalDate upTo) {
        SortedSet<Integer> missing = new TreeSet<>();
        long count = 0;
        for (LocalDate day = after.plusDays(1); !day.isAfter(upTo); day = day.plusDays(1)) {
            missing.addAll(missing(day));
            if (reckoned(day)) {
                count++;
            }
        }
        return new WorkingDays(count, missing);
    }

    private boolean reckoned(LocalDate day) {
        SpecialDay named = special.get(day);
        return named == null ? !weekend(day) : named.kind() == DayKind.WORK;
    }

    private Set<Integer> missing(LocalDate day) {
        if (!years.contains(day.getYear())) {
            return Set.of(day.getYear());
        }
        boolean open = !MonthDay.from(day).isBefore(TURN) && !years.contains(day.getYear() + 1);
        return open ? Set.of(day.getYear() + 1) : Set.of();
    }

    static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
