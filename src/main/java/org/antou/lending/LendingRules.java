package org.antou.lending;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antou.text.calendar.Term;
import org.antou.text.calendar.WorkCalendar;

/**
 * 还期: when a thing lent has to be back, and whether it is late. The day a term runs from is not counted; late is what is
 * strictly after the due day. What is known (back, cancelled) counts more than what was planned.
 */
public final class LendingRules {

    private final LendingTerms terms;
    private final WorkCalendar calendar;

    public LendingRules(LendingTerms terms, WorkCalendar calendar) {
        this.terms = terms;
        this.calendar = calendar;
    }

    /** When a loan has to be back, by what is known of it. */
    public Due due(Loan loan) {
        List<LocalDate> earlier = new ArrayList<>();
        Optional<LocalDate> planned = loan.trip().map(Trip::plannedReturn);
        Due due = planned(loan.lent(), planned, earlier);
        for (Renewal renewal : loan.renewals()) {
            earlier.add(due.day());
            planned = renewal.plannedReturn();
            due = planned(renewal.on(), planned, earlier);
        }
        return loan.trip().flatMap(trip -> known(trip, earlier)).orElse(due);
    }

    private Due planned(LocalDate from, Optional<LocalDate> back, List<LocalDate> earlier) {
        String why = earlier.isEmpty() ? "借出日" : "续借日";
        return back.map(day -> from(day, terms.afterReturn(), "计划回国(境)日", earlier))
                .orElseGet(() -> from(from, terms.withoutTrip(), why, earlier));
    }

    private Optional<Due> known(Trip trip, List<LocalDate> earlier) {
        Optional<Due> cancelled = trip.cancelled().map(day -> from(day, terms.afterCancellation(), "行程取消日", earlier));
        return cancelled.or(() -> trip.actualReturn().map(day -> from(day, terms.afterReturn(), "实际回国(境)日", earlier)));
    }

    private Due from(LocalDate day, Term term, String what, List<LocalDate> earlier) {
        return new Due(calendar.after(day, term), what + day + "起" + term.title(), earlier);
    }

    /** How a loan stands on a day. */
    public LoanState state(Loan loan, LocalDate on) {
        LocalDate due = due(loan).day();
        if (loan.handedBack().filter(back -> !back.isAfter(on)).isPresent()) {
            return daysLate(loan, on) > 0 ? LoanState.RETURNED_LATE : LoanState.RETURNED;
        }
        if (on.isAfter(due)) {
            return LoanState.OVERDUE;
        }
        return on.isBefore(due.minusDays(terms.reminder())) ? LoanState.OUT : LoanState.DUE_SOON;
    }

    /** Calendar days after the due day on which it was handed back, or on which it is still out; 0 where it is in time. */
    public long daysLate(Loan loan, LocalDate on) {
        LocalDate until = loan.handedBack().filter(back -> back.isBefore(on)).orElse(on);
        return Math.max(0, ChronoUnit.DAYS.between(due(loan).day(), until));
    }

    /** What is out on a day and due soon or late, the latest first. */
    public List<Loan> toRemind(List<Loan> loans, LocalDate on) {
        return loans.stream()
                .filter(loan -> {
                    LoanState state = state(loan, on);
                    return state == LoanState.DUE_SOON || state == LoanState.OVERDUE;
                })
                .sorted((one, other) -> due(one).day().compareTo(due(other).day()))
                .toList();
    }
}
