package org.antou.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.antou.history.History;
import org.antou.lending.LendingRules;
import org.antou.lending.Loan;
import org.antou.lending.LoanState;
import org.antou.lending.Trip;
import org.antou.problem.Problem;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.store.Store;
import org.antou.store.TestStores;
import org.antou.text.calendar.PlanReader;
import org.antou.text.calendar.WorkCalendar;
import org.junit.jupiter.api.Test;

/** Due days as they come out of what the office has set, on a real store with the shipped holidays. */
class LendingParametersTest {

    private static final Session ADMIN = new Session(new UUID(1, 1), "陈管理", Role.ADMINISTRATOR);
    private static final LocalDate LENT = LocalDate.of(2024, 4, 15);

    private final Store store = TestStores.memory();
    private final Parameters parameters = new Parameters(store, new History(store, Clock.systemUTC()));
    private final LendingParameters lending = new LendingParameters(parameters);

    @Test
    void the_shipped_terms_are_ten_days_and_five_working_days() {
        assertThat(due(returned("2024-05-06"))).isEqualTo("2024-05-16");
        assertThat(due(cancelled("2024-04-30"))).isEqualTo("2024-05-10");
        assertThat(due(Loan.withoutTrip(LENT))).isEqualTo("2024-04-25");
    }

    @Test
    void an_office_that_counts_working_days_gets_them() {
        set(ParameterKey.LENDING_RETURN_WORKING, "2024-01-01", "1");
        assertThat(due(returned("2024-05-06"))).isEqualTo("2024-05-17");
        set(ParameterKey.LENDING_CANCELLED_DAYS, "2024-01-01", "7");
        set(ParameterKey.LENDING_CANCELLED_WORKING, "2024-01-01", "0");
        assertThat(due(cancelled("2024-04-30"))).isEqualTo("2024-05-07");
        set(ParameterKey.LENDING_TRIPLESS_DAYS, "2024-01-01", "7");
        set(ParameterKey.LENDING_TRIPLESS_WORKING, "2024-01-01", "1");
        assertThat(due(Loan.withoutTrip(LENT))).isEqualTo("2024-04-24");
    }

    @Test
    void a_new_rule_does_not_reach_back_to_what_was_lent_before() {
        set(ParameterKey.LENDING_RETURN_DAYS, "2024-05-01", "5");
        assertThat(due(returned("2024-05-06"))).isEqualTo("2024-05-16");
        Loan later = Loan.forTrip(day("2024-05-02"), Trip.planned(day("2024-05-06")));
        assertThat(due(later)).isEqualTo("2024-05-11");
    }

    @Test
    void the_reminder_begins_as_many_days_before_as_is_set() {
        assertThat(rules(LENT).state(returned("2024-05-06"), day("2024-05-13"))).isEqualTo(LoanState.DUE_SOON);
        set(ParameterKey.LENDING_REMIND_DAYS, "2024-01-01", "1");
        assertThat(rules(LENT).state(returned("2024-05-06"), day("2024-05-13"))).isEqualTo(LoanState.OUT);
        assertThat(rules(LENT).state(returned("2024-05-06"), day("2024-05-16"))).isEqualTo(LoanState.DUE_SOON);
        assertThat(rules(LENT).state(returned("2024-05-06"), day("2024-05-17"))).isEqualTo(LoanState.OVERDUE);
    }

    @Test
    void every_number_has_a_basis_and_nonsense_is_refused() {
        assertThat(Arrays.stream(ParameterKey.values()).filter(key -> key.name().startsWith("LENDING_")))
                .hasSize(7)
                .allSatisfy(
                        key -> assertThat(parameters.valueOn(key, LENT).basis()).isNotBlank());
        assertThatThrownBy(() -> set(ParameterKey.LENDING_RETURN_WORKING, "2024-01-01", "2"))
                .isInstanceOf(Problem.Expected.class);
        assertThatThrownBy(() -> set(ParameterKey.LENDING_RETURN_DAYS, "2024-01-01", "-1"))
                .isInstanceOf(Problem.Expected.class);
    }

    private String due(Loan loan) {
        return rules(loan.lent()).due(loan).day().toString();
    }

    private LendingRules rules(LocalDate on) {
        return new LendingRules(lending.on(on), new WorkCalendar(PlanReader.shipped()));
    }

    private void set(ParameterKey key, String from, String value) {
        parameters.set(ADMIN, key, day(from), value, "本局办法");
    }

    private static Loan returned(String on) {
        return Loan.forTrip(LENT, Trip.planned(day("2024-05-04")).returned(day(on)));
    }

    private static Loan cancelled(String on) {
        return Loan.forTrip(LENT, Trip.planned(day("2024-05-20")).cancelled(day(on)));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
