package org.antou.text.calendar;

import java.util.List;

/**
 * The arrangement of holidays of one year (年度节假日安排), as the State Council's office publishes it each autumn.
 *
 * @param year  the year it is for; its New Year may reach into the last days of the year before
 * @param basis the notice, for example 国办发明电〔2025〕7号
 * @param days  the days it names, in order, each once
 */
public record YearPlan(int year, String basis, List<SpecialDay> days) {

    public YearPlan {
        days = days.stream().sorted().toList();
    }

    public long count(DayKind kind) {
        return days.stream().filter(day -> day.kind() == kind).count();
    }
}
