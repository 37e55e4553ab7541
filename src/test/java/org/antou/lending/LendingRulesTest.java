package org.antou.lending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.antou.text.calendar.PlanReader;
import org.antou.text.calendar.Term;
import org.antou.text.calendar.WorkCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked examples of the office's rules; 2024-05-11 is a Saturday that was worked, 05-01 to 05-05 were off. */
class LendingRulesTest {

    private static final WorkCalendar CALENDAR = new WorkCalendar(PlanReader.shipped());
    private static final LendingRules CALENDAR_DAYS = rules(Term.calendar(10), Term.working(5));
    private static final LendingRules WORKING_DAYS = rules(Term.working(10), Term.working(5));
    private static final LocalDate LENT = day("2024-04-15");

    @Test
    void tenDaysAfterTheReturn() {
        Loan loan = Loan.forTrip(LENT, Trip.planned(day("2024-05-04")).returned(day("2024-05-06")));
        assertThat(CALENDAR_DAYS.due(loan).day()).isEqualTo(day("2024-05-16"));
        assertThat(WORKING_DAYS.due(loan).day()).isEqualTo(day("2024-05-17"));
        assertThat(WORKING_DAYS.due(loan).reason()).isEqualTo("实际回国(境)日2024-05-06起10个工作日");
    }

    @Test
    void fiveWorkingDaysAfterACancellation() {
        Loan loan = Loan.forTrip(LENT, Trip.planned(day("2024-05-20")).cancelled(day("2024-04-30")));
        assertThat(CALENDAR_DAYS.due(loan).day()).isEqualTo(day("2024-05-10"));
        assertThat(CALENDAR_DAYS.due(loan).reason()).startsWith("行程取消日");
    }

    @Test
    void withoutAReturnThePlannedOneCounts() {
        Loan loan = Loan.forTrip(LENT, Trip.planned(day("2024-05-06")));
        assertThat(CALENDAR_DAYS.due(loan).day()).isEqualTo(day("2024-05-16"));
        assertThat(CALENDAR_DAYS.due(loan).reason()).startsWith("计划回国(境)日");
    }

    @Test
    void withoutATripItRunsFromTheLending() {
        assertThat(CALENDAR_DAYS.due(Loan.withoutTrip(LENT)).day()).isEqualTo(day("2024-04-22"));
    }

    @Test
    void aRenewalKeepsTheOldDueDay() {
        Loan loan = Loan.forTrip(LENT, Trip.planned(day("2024-05-06")))
                .renewed(new Renewal("因私〔2024〕2号", day("2024-05-08"), Optional.of(day("2024-06-01"))))
                .renewed(new Renewal("因私〔2024〕3号", day("2024-06-03"), Optional.of(day("2024-06-20"))));
        Due due = CALENDAR_DAYS.due(loan);
        assertThat(due.day()).isEqualTo(day("2024-06-30"));
        assertThat(due.original()).isEqualTo(day("2024-05-16"));
        assertThat(due.earlier()).containsExactly(day("2024-05-16"), day("2024-06-11"));
    }

    @Test
    void aRenewalWithoutATripRunsFromItself() {
        Loan loan = Loan.withoutTrip(LENT).renewed(new Renewal("档借3", day("2024-04-22"), Optional.empty()));
        assertThat(CALENDAR_DAYS.due(loan).day()).isEqualTo(day("2024-04-29"));
        assertThat(CALENDAR_DAYS.due(loan).original()).isEqualTo(day("2024-04-22"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-12, OUT, 0",
        "2024-05-13, DUE_SOON, 0",
        "2024-05-16, DUE_SOON, 0",
        "2024-05-17, OVERDUE, 1",
        "2024-06-16, OVERDUE, 31"
    })
    void lateIsStrictlyAfterTheDueDay(LocalDate on, LoanState state, long late) {
        Loan loan = Loan.forTrip(LENT, Trip.planned(day("2024-05-06")));
        assertThat(CALENDAR_DAYS.state(loan, on)).isEqualTo(state);
        assertThat(CALENDAR_DAYS.daysLate(loan, on)).isEqualTo(late);
    }

    @ParameterizedTest
    @CsvSource({"2024-05-16, RETURNED, 0", "2024-05-18, RETURNED_LATE, 2"})
    void whatIsHandedBackStaysInTimeOrLate(LocalDate back, LoanState state, long late) {
        Loan loan = Loan.forTrip(LENT, Trip.planned(day("2024-05-06"))).handedBack(back);
        assertThat(CALENDAR_DAYS.state(loan, day("2025-01-01"))).isEqualTo(state);
        assertThat(CALENDAR_DAYS.daysLate(loan, day("2025-01-01"))).isEqualTo(late);
    }

    @Test
    void remindersComeInOrderOfUrgency() {
        Loan late = Loan.withoutTrip(day("2024-05-01"));
        Loan soon = Loan.withoutTrip(day("2024-05-10"));
        Loan far = Loan.withoutTrip(day("2024-05-15"));
        Loan done = Loan.withoutTrip(day("2024-05-01")).handedBack(day("2024-05-02"));
        assertThat(CALENDAR_DAYS.toRemind(List.of(far, soon, done, late), day("2024-05-15")))
                .containsExactly(late, soon);
    }

    @Test
    void aDueDayInAnUnknownYearSaysSo() {
        Loan loan = Loan.forTrip(day("2031-09-01"), Trip.planned(day("2031-09-28")));
        assertThat(WORKING_DAYS.due(loan).doubt().orElseThrow()).contains("2031年的节假日安排还没有录入");
        assertThat(CALENDAR_DAYS.due(loan).doubt()).isEmpty();
    }

    @Test
    void contradictionsAreNoLoans() {
        assertThatThrownBy(() -> new Trip(LENT, Optional.of(LENT), Optional.of(LENT)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Loan.withoutTrip(LENT).handedBack(LENT.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void comingBackLaterNeverMakesItDueEarlier(
            @ForAll @IntRange(min = 0, max = 900) int back, @ForAll @IntRange(min = 0, max = 60) int later) {
        for (LendingRules rules : List.of(CALENDAR_DAYS, WORKING_DAYS)) {
            LocalDate early = rules.due(returned(back)).day();
            LocalDate late = rules.due(returned(back + later)).day();
            assertThat(late).isAfterOrEqualTo(early);
            assertThat(early).isAfter(LENT.plusDays(back));
        }
    }

    @Property
    void onEveryDayALoanIsInExactlyOneOrderOfStates(
            @ForAll @IntRange(min = 0, max = 60) int after, @ForAll @IntRange(min = 0, max = 60) int handedBack) {
        Loan out = returned(20);
        Loan back = out.handedBack(LENT.plusDays(handedBack));
        LocalDate on = LENT.plusDays(after);
        assertThat(CALENDAR_DAYS.state(out, on).ordinal())
                .isLessThanOrEqualTo(CALENDAR_DAYS.state(out, on.plusDays(1)).ordinal());
        boolean late = CALENDAR_DAYS.daysLate(back, on) > 0;
        LoanState state = CALENDAR_DAYS.state(back, on);
        assertThat(late).isEqualTo(state == LoanState.OVERDUE || state == LoanState.RETURNED_LATE);
    }

    private static Loan returned(int days) {
        return Loan.forTrip(LENT, Trip.planned(LENT).returned(LENT.plusDays(days)));
    }

    private static LendingRules rules(Term afterReturn, Term afterCancellation) {
        return new LendingRules(new LendingTerms(afterReturn, afterCancellation, Term.calendar(7), 3), CALENDAR);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
