package org.antou.ledger.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.ledger.model.SupervisionGrid.Mark;
import org.antou.ledger.model.SupervisionGrid.Period;
import org.antou.register.Named;
import org.junit.jupiter.api.Test;

/** 半月督查: the dates of the notice (domain §1.2) are the oracle. */
class SupervisionGridTest {

    private static final LocalDate FEEDBACK = LocalDate.of(2020, 11, 13);
    private static final SupervisionGrid.Rhythm FORTNIGHT = new SupervisionGrid.Rhythm(15, false);
    private static final LocalDate NOTICE = LocalDate.of(2021, 1, 28);

    @Test
    void from_the_feedback_to_the_notice_five_supervisions_are_due() {
        assertThat(SupervisionGrid.periods(FEEDBACK, FORTNIGHT, NOTICE).stream()
                        .filter(p -> p.until().isBefore(NOTICE)))
                .extracting(Period::until)
                .containsExactly(
                        LocalDate.of(2020, 11, 28),
                        LocalDate.of(2020, 12, 13),
                        LocalDate.of(2020, 12, 28),
                        LocalDate.of(2021, 1, 12),
                        LocalDate.of(2021, 1, 27));
    }

    @Test
    void by_halves_of_the_calendar_a_period_ends_on_the_15th_or_with_its_month() {
        assertThat(SupervisionGrid.periods(FEEDBACK, new SupervisionGrid.Rhythm(15, true), LocalDate.of(2021, 3, 2)))
                .extracting(Period::until)
                .containsExactly(
                        LocalDate.of(2020, 11, 15),
                        LocalDate.of(2020, 11, 30),
                        LocalDate.of(2020, 12, 15),
                        LocalDate.of(2020, 12, 31),
                        LocalDate.of(2021, 1, 15),
                        LocalDate.of(2021, 1, 31),
                        LocalDate.of(2021, 2, 15),
                        LocalDate.of(2021, 2, 28),
                        LocalDate.of(2021, 3, 15));
    }

    @Test
    void an_issue_is_late_a_day_after_its_fortnight_and_no_longer_when_it_is_closed() {
        Issue open = Issues.status(9, Status.ONGOING).watched(Optional.of(FEEDBACK), 15);
        assertThat(LedgerRules.unsupervised(open, LocalDate.of(2020, 11, 28))).isFalse();
        assertThat(LedgerRules.unsupervised(open, LocalDate.of(2020, 11, 29))).isTrue();
        Issue closed = Issues.status(9, Status.CLOSED).watched(Optional.of(FEEDBACK), 15);
        assertThat(LedgerRules.unsupervised(closed, NOTICE)).isFalse();
        Issue before = Issues.importedDone().watched(Optional.of(FEEDBACK), 15);
        assertThat(LedgerRules.unsupervised(before, NOTICE)).isFalse();
    }

    @Test
    void a_visit_fills_the_period_whose_last_day_it_is_and_no_other() {
        Issue issue = Issues.status(9, Status.ONGOING);
        assertThat(marks(issue, LocalDate.of(2020, 12, 13)))
                .containsExactly(Mark.HOLE, Mark.HELD, Mark.HOLE, Mark.HOLE, Mark.HOLE, Mark.OPEN);
        assertThat(marks(issue, LocalDate.of(2020, 12, 14)))
                .containsExactly(Mark.HOLE, Mark.HOLE, Mark.HELD, Mark.HOLE, Mark.HOLE, Mark.OPEN);
    }

    @Test
    void what_a_notice_reports_as_done_owes_nothing() {
        assertThat(marks(Issues.importedDone(), LocalDate.of(2020, 1, 1))).containsOnly(Mark.FREE);
    }

    @Test
    void done_but_not_closed_still_owes_and_closed_owes_nothing_more() {
        assertThat(marks(Issues.status(3, Status.DONE), LocalDate.of(2020, 1, 1)))
                .containsExactly(Mark.HOLE, Mark.HOLE, Mark.HOLE, Mark.HOLE, Mark.HOLE, Mark.OPEN);
        Issue closed = closedOn(LocalDate.of(2020, 12, 20));
        assertThat(marks(closed, LocalDate.of(2020, 1, 1)))
                .containsExactly(Mark.HOLE, Mark.HOLE, Mark.FREE, Mark.FREE, Mark.FREE, Mark.FREE);
    }

    private static Issue closedOn(LocalDate day) {
        Issue issue = Issues.status(4, Status.CLOSED);
        Step close =
                Step.of(new UUID(1, 1), new Named(issue.id(), ""), 1, StepKind.CLOSE, Step.Signature.of(day, "同意"));
        return issue.on(Course.of(List.of(close), 0, Optional.empty()));
    }

    private static List<Mark> marks(Issue issue, LocalDate visited) {
        Supervision visit = new Supervision(
                new UUID(2, 2),
                1,
                new Named(issue.id(), ""),
                visited,
                Optional.empty(),
                Manner.PAPERS,
                "看了资料",
                "",
                "",
                false);
        return SupervisionGrid.of(List.of(issue), List.of(visit), FEEDBACK, FORTNIGHT, NOTICE)
                .rows()
                .get(0)
                .marks();
    }
}
