package org.antou.text.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.antou.text.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {

    private static final WorkCalendar CALENDAR = new WorkCalendar(PlanReader.shipped());

    /** Days off and weekends worked of each notice, counted in its text, the changes of 2019 and 2020 included. */
    @ParameterizedTest
    @CsvSource({
        "2019, 24, 7",
        "2020, 30, 6",
        "2021, 31, 7",
        "2022, 31, 7",
        "2023, 27, 7",
        "2024, 28, 8",
        "2025, 28, 5",
        "2026, 33, 6"
    })
    void theShippedYearsHaveTheDaysOfTheirNotices(int year, int off, int work) {
        YearPlan plan = PlanReader.shipped().stream()
                .filter(p -> p.year() == year)
                .findFirst()
                .orElseThrow();
        assertThat(plan.count(DayKind.OFF)).isEqualTo(off);
        assertThat(plan.count(DayKind.WORK)).isEqualTo(work);
        assertThat(plan.basis()).contains("国办发明电〔" + (year - 1) + "〕");
    }

    @Test
    void theShippedFileIsWithoutFaultOrDoubt() {
        assertThat(PlanReader.shipped())
                .extracting(YearPlan::year)
                .containsExactly(2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-06, 10, WORKING, 2024-05-17",
        "2024-05-06, 10, CALENDAR, 2024-05-16",
        "2024-04-30, 5, WORKING, 2024-05-10",
        "2020-01-23, 1, WORKING, 2020-02-03",
        "2022-12-30, 1, WORKING, 2023-01-03",
        "2018-12-31, 1, WORKING, 2019-01-02",
        "2026-02-13, 1, WORKING, 2026-02-14",
        "2024-05-06, 0, WORKING, 2024-05-06"
    })
    void termsEndWhereTheNoticesPutThem(LocalDate from, int days, DayCount count, LocalDate end) {
        Deadline deadline = CALENDAR.after(from, new Term(days, count));
        assertThat(deadline.day()).isEqualTo(end);
        assertThat(deadline.isSure()).isTrue();
    }

    @Test
    void aYearThatIsNotKnownIsSaid() {
        Deadline deadline = CALENDAR.after(LocalDate.of(2030, 9, 25), Term.working(10));
        assertThat(deadline.day()).isEqualTo(LocalDate.of(2030, 10, 9));
        assertThat(deadline.missing()).containsExactly(2030);
        assertThat(deadline.doubt().orElseThrow()).contains("2030年的节假日安排还没有录入").contains("可能有出入");
        assertThat(CALENDAR.isWorking(LocalDate.of(2030, 10, 1))).isEqualTo(Verdict.UNDETERMINED);
        assertThat(CALENDAR.between(LocalDate.of(2026, 12, 30), LocalDate.of(2027, 1, 5))
                        .missing())
                .containsExactly(2027);
    }

    @Test
    void theLastDaysOfTheYearHangOnTheNextArrangement() {
        WorkCalendar only2022 = new WorkCalendar(
                PlanReader.shipped().stream().filter(p -> p.year() == 2022).toList());
        assertThat(only2022.isWorking(LocalDate.of(2022, 12, 27))).isEqualTo(Verdict.YES);
        assertThat(only2022.isWorking(LocalDate.of(2022, 12, 31))).isEqualTo(Verdict.UNDETERMINED);
        assertThat(CALENDAR.isWorking(LocalDate.of(2022, 12, 31))).isEqualTo(Verdict.NO);
    }

    @Test
    void calendarDaysNeedNoArrangement() {
        assertThat(CALENDAR.after(LocalDate.of(2040, 1, 1), Term.calendar(30)).isSure())
                .isTrue();
    }

    @Test
    void aDayIsToldInWords() {
        assertThat(CALENDAR.describe(LocalDate.of(2024, 5, 11))).isEqualTo("周六(调休上班)");
        assertThat(CALENDAR.describe(LocalDate.of(2024, 10, 1))).isEqualTo("周二(国庆节放假)");
        assertThat(CALENDAR.describe(LocalDate.of(2024, 5, 18))).isEqualTo("周六");
    }

    @Property
    void aTermEndsOnAWorkingDayAndHoldsAsManyAsItSays(
            @ForAll @IntRange(min = 0, max = 2500) int start, @ForAll @IntRange(min = 1, max = 60) int days) {
        LocalDate from = LocalDate.of(2019, 1, 1).plusDays(start);
        Deadline deadline = CALENDAR.after(from, Term.working(days));
        assertThat(CALENDAR.between(from, deadline.day()).days()).isEqualTo(days);
        assertThat(CALENDAR.isWorking(deadline.day())).isEqualTo(Verdict.YES);
        Deadline next = CALENDAR.after(deadline.day(), Term.working(1));
        assertThat(CALENDAR.after(from, Term.working(days + 1)).day()).isEqualTo(next.day());
    }

    @Property
    void workingDaysNeverOutnumberDays(
            @ForAll @IntRange(min = 0, max = 2500) int start, @ForAll @IntRange(min = 0, max = 200) int length) {
        LocalDate from = LocalDate.of(2019, 1, 1).plusDays(start);
        assertThat(CALENDAR.between(from, from.plusDays(length)).days()).isBetween(0L, (long) length);
    }

    @Test
    void aLaterPlanOfTheSameYearWins() {
        YearPlan changed =
                new YearPlan(2024, "本地通知", List.of(new SpecialDay(LocalDate.of(2024, 5, 11), DayKind.OFF, "调整")));
        WorkCalendar calendar = new WorkCalendar(
                java.util.stream.Stream.concat(PlanReader.shipped().stream(), java.util.stream.Stream.of(changed))
                        .toList());
        assertThat(calendar.isWorking(LocalDate.of(2024, 5, 11))).isEqualTo(Verdict.NO);
    }
}
