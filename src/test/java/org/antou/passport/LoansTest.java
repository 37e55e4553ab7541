package org.antou.passport;

import static org.antou.passport.Fixture.ADMINISTRATOR;
import static org.antou.passport.Fixture.CLERK;
import static org.antou.passport.Fixture.TODAY;
import static org.antou.passport.Fixture.decision;
import static org.antou.passport.Fixture.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antou.passport.model.CustodyMove;
import org.antou.passport.model.DocumentLoan;
import org.antou.passport.model.DocumentState;
import org.antou.passport.model.Extension;
import org.antou.passport.model.LoanColumns;
import org.antou.passport.model.LoanRules;
import org.antou.passport.model.LoanStanding;
import org.antou.passport.model.Outing;
import org.antou.passport.model.Reminder;
import org.antou.passport.model.TravelDocument;
import org.antou.people.model.Person;
import org.antou.problem.Problem;
import org.antou.settings.ParameterKey;
import org.junit.jupiter.api.Test;

/** Loans on a real store: lent by approval, due, reminded of, renewed, returned (§5.3, §5.5). */
class LoansTest {

    private final Fixture office = new Fixture();
    private final Person lin = office.person("林知远");
    private final TravelDocument passport = office.kept(lin, "E12345678");

    @Test
    void a_loan_is_numbered_due_and_the_document_is_out() {
        DocumentLoan lent = office.loans.lend(CLERK, office.loan(passport));
        assertThat(lent.number()).isEqualTo("2026-001");
        assertThat(lent.reckoning().due()).contains(LocalDate.of(2026, 7, 8));
        assertThat(lent.reckoning().reason()).contains("计划回国(境)日2026-06-28起10天");
        assertThat(lent.reckoning().standing()).contains(LoanStanding.OUT);
        assertThat(state()).isEqualTo(DocumentState.LENT);
        assertThat(office.loans.outOf(passport.id())).contains(lent);
        assertThatThrownBy(() -> office.loans.lend(CLERK, office.loan(passport)))
                .hasMessageContaining("“借出”");
        office.undoLast();
        assertThat(state()).isEqualTo(DocumentState.KEPT);
        assertThat(office.loans.count()).isZero();
    }

    @Test
    void nothing_is_lent_without_approval_or_when_expired() {
        assertThatThrownBy(() -> office.loans.lend(CLERK, office.loan(passport, LoanColumns.APPROVAL, "")))
                .hasMessageContaining("审批文号");
        assertThatThrownBy(() ->
                        office.loans.lend(CLERK, office.loan(passport, LoanColumns.DEPARTS, LocalDate.of(2026, 6, 14))))
                .hasMessageContaining("早于借出日期");
        Person zhou = office.person("周慕言");
        TravelDocument old = office.cabinet.save(
                CLERK,
                office.typed(
                        zhou,
                        org.antou.passport.model.DocumentKind.PASSPORT,
                        "G12345678",
                        "expires",
                        LocalDate.of(2026, 6, 14),
                        "keptSince",
                        LocalDate.of(2017, 1, 1)));
        assertThatThrownBy(() -> office.loans.lend(CLERK, office.loan(old))).hasMessageContaining("过期的证件不能借出");
        assertThat(office.loans.count()).isZero();
    }

    @Test
    void a_loan_for_a_visa_alone_is_due_from_the_day_of_lending() {
        DocumentLoan lent = office.loans.lend(
                CLERK,
                office.loan(
                        passport,
                        LoanColumns.VISA_ONLY,
                        true,
                        LoanColumns.PLACES,
                        "",
                        LoanColumns.DEPARTS,
                        "",
                        LoanColumns.RETURNS,
                        ""));
        assertThat(lent.reckoning().due()).contains(TODAY.plusDays(10));
        assertThat(lent.reckoning().reason()).contains("借出日");
    }

    @Test
    void late_is_what_is_strictly_after_the_due_day() {
        office.loans.lend(CLERK, office.loan(passport));
        LocalDate due = LocalDate.of(2026, 7, 8);
        assertThat(standing(due.minusDays(4))).isEqualTo(LoanStanding.OUT);
        assertThat(standing(due)).isEqualTo(LoanStanding.DUE_SOON);
        assertThat(standing(due.plusDays(1))).isEqualTo(LoanStanding.OVERDUE);
        assertThat(office.rules(due)).contains("passport.dueSoon").doesNotContain("passport.overdue");
        assertThat(office.rules(due.plusDays(1))).contains("passport.overdue");
        assertThat(office.findings(due.plusDays(3)).stream()
                        .filter(f -> f.rule().equals("passport.overdue"))
                        .findFirst()
                        .orElseThrow()
                        .message())
                .contains("逾期未还 3 天")
                .contains("还没有催过");
    }

    @Test
    void the_terms_are_those_of_the_day_of_lending() {
        office.parameters.set(ADMINISTRATOR, ParameterKey.LENDING_RETURN_DAYS, LocalDate.of(2026, 6, 1), "5", "本局办法");
        office.parameters.set(
                ADMINISTRATOR, ParameterKey.LENDING_RETURN_WORKING, LocalDate.of(2026, 6, 1), "1", "本局办法");
        office.parameters.set(ADMINISTRATOR, ParameterKey.LENDING_RETURN_DAYS, LocalDate.of(2026, 6, 16), "20", "新办法");
        DocumentLoan lent = office.loans.lend(CLERK, office.loan(passport));
        assertThat(lent.reckoning().due()).contains(LocalDate.of(2026, 7, 3));
        assertThat(lent.reckoning().reason()).contains("5个工作日");
    }

    @Test
    void a_renewal_is_a_new_approval_and_keeps_the_old_due_day() {
        DocumentLoan lent = office.loans.lend(CLERK, office.loan(passport));
        assertThatThrownBy(() -> office.loans.extend(
                        CLERK, lent, new Extension(TODAY, " ", Optional.of(LocalDate.of(2026, 7, 20)))))
                .hasMessageContaining("审批文号");
        DocumentLoan renewed = office.loans.extend(
                CLERK, lent, new Extension(TODAY, "因私批〔2026〕11号", Optional.of(LocalDate.of(2026, 7, 20))));
        assertThat(renewed.reckoning().due()).contains(LocalDate.of(2026, 7, 30));
        assertThat(renewed.reckoning().reason()).contains("原应还日期 2026-07-08");
        assertThat(office.loans.find(lent.id()).orElseThrow().extensions()).hasSize(1);
    }

    @Test
    void reminders_are_recorded_again_and_again() {
        DocumentLoan lent = office.loans.lend(CLERK, office.loan(passport));
        DocumentLoan once = office.loans.remind(CLERK, lent, new Reminder(TODAY, "催还单 1 号", "送达本人"));
        DocumentLoan twice = office.loans.remind(CLERK, once, new Reminder(TODAY, "", "电话|口头"));
        assertThat(twice.reminded())
                .containsExactly(new Reminder(TODAY, "催还单 1 号", "送达本人"), new Reminder(TODAY, "", "电话/口头"));
        assertThatThrownBy(() -> office.loans.remind(CLERK, lent, new Reminder(TODAY, "", "晚了")))
                .isInstanceOf(Problem.Expected.class);
    }

    @Test
    void a_return_puts_the_trip_down_and_marks_what_differs() {
        DocumentLoan lent = office.loans.lend(
                CLERK,
                office.loan(
                        passport,
                        LoanColumns.LENT_ON,
                        LocalDate.of(2026, 5, 1),
                        LoanColumns.DEPARTS,
                        LocalDate.of(2026, 5, 3),
                        LoanColumns.RETURNS,
                        LocalDate.of(2026, 5, 10)));
        DocumentLoan back = with(
                lent,
                Map.of(
                        LoanColumns.OUTING, Outing.LEFT,
                        LoanColumns.WENT_ON, LocalDate.of(2026, 5, 3),
                        LoanColumns.CAME_BACK, LocalDate.of(2026, 5, 12),
                        LoanColumns.WENT_TO, "新加坡、马来西亚",
                        LoanColumns.RETURNED, LocalDate.of(2026, 6, 15)));
        DocumentLoan done = office.loans.giveBack(CLERK, back);
        assertThat(done.reckoning().standing()).contains(LoanStanding.RETURNED_LATE);
        assertThat(done.reckoning().due()).contains(LocalDate.of(2026, 5, 22));
        assertThat(done.reckoning().late()).isEqualTo(24);
        assertThat(LoanRules.differences(done))
                .containsExactly("回国(境)日期推迟 2 天(批准 2026-05-10,实际 2026-05-12)", "批准前往泰国、新加坡,实际前往新加坡、马来西亚");
        assertThat(state()).isEqualTo(DocumentState.KEPT);
        assertThat(office.cabinet.find(passport.id()).orElseThrow().place().cabinet())
                .isEqualTo("A");
        assertThatThrownBy(() -> office.loans.giveBack(CLERK, done)).hasMessageContaining("已经办结");
        office.undoLast();
        assertThat(state()).isEqualTo(DocumentState.LENT);
        assertThat(office.loans.outOf(passport.id())).isPresent();
    }

    @Test
    void a_trip_called_off_is_due_from_that_day() {
        DocumentLoan lent = office.loans.lend(CLERK, office.loan(passport));
        DocumentLoan off = office.loans.giveBack(
                CLERK, with(lent, Map.of(LoanColumns.CANCELLED, TODAY, LoanColumns.OUTING, Outing.STAYED)));
        assertThat(off.isOut()).isTrue();
        assertThat(off.reckoning().reason()).contains("行程取消日2026-06-15起5个工作日");
        assertThat(LoanRules.differences(off)).isEmpty();
        assertThat(state()).isEqualTo(DocumentState.LENT);
    }

    @Test
    void one_lost_while_lent_ends_its_loan() {
        office.loans.lend(CLERK, office.loan(passport));
        office.cabinet.decide(
                CLERK, office.cabinet.find(passport.id()).orElseThrow(), decision(CustodyMove.LOSE, TODAY));
        assertThat(office.loans.all(TODAY)).singleElement().satisfies(loan -> {
            assertThat(loan.isOut()).isFalse();
            assertThat(loan.reckoning().standing()).contains(LoanStanding.LOST);
        });
        office.undoLast();
        assertThat(office.loans.outOf(passport.id())).isPresent();
        assertThat(state()).isEqualTo(DocumentState.LENT);
    }

    @Test
    void numbers_go_on_within_a_year_and_what_was_lent_stays() {
        DocumentLoan first = office.loans.lend(CLERK, office.loan(passport));
        office.loans.giveBack(
                CLERK, with(first, Map.of(LoanColumns.OUTING, Outing.STAYED, LoanColumns.RETURNED, TODAY)));
        assertThat(office.loans.lend(CLERK, office.loan(passport)).number()).isEqualTo("2026-002");
        assertThatThrownBy(() -> office.cabinet.remove(
                        CLERK, List.of(office.cabinet.find(passport.id()).orElseThrow())))
                .hasMessageContaining("还有别的记录用到");
    }

    private DocumentState state() {
        return office.cabinet.find(passport.id()).orElseThrow().state();
    }

    private LoanStanding standing(LocalDate on) {
        return office.loans.out(on).get(0).reckoning().standing().orElseThrow();
    }
}
