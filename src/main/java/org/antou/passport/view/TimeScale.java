package org.antou.passport.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.antou.passport.model.PersonDays;
import org.antou.passport.model.Stretch;

/** Days from left to right: which share of the width lies before a day, between 0 and 1. */
record TimeScale(LocalDate from, LocalDate to) {

    private static final int MOST_YEARS = 12;

    /** From the first day that matters to the day of reckoning, that day included. */
    static TimeScale of(PersonDays days) {
        Stream<LocalDate> firsts = Stream.of(
                        days.duty().days().map(Stretch::from).stream(),
                        days.filed().stream().map(Stretch::from),
                        days.documents().stream()
                                .flatMap(document -> document.phases().stream())
                                .flatMap(phase -> phase.days().stream())
                                .map(Stretch::from))
                .flatMap(all -> all);
        LocalDate first = firsts.min(LocalDate::compareTo).orElse(days.on());
        LocalDate year = days.on().minusYears(1);
        return new TimeScale(first.isAfter(year) ? year : first, days.on().plusDays(1));
    }

    double at(LocalDate day) {
        double share = (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
        return Math.max(0, Math.min(1, share));
    }

    /** The first days of years, a dozen at most. */
    List<LocalDate> years() {
        int step = Math.max(1, (to.getYear() - from.getYear() + MOST_YEARS - 1) / MOST_YEARS);
        List<LocalDate> years = new ArrayList<>();
        for (int year = from.getYear() + 1; year <= to.getYear(); year += step) {
            years.add(LocalDate.of(year, 1, 1));
        }
        return years;
    }
}
