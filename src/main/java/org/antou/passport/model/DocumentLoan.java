package org.antou.passport.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.lending.Loan;
import org.antou.lending.Renewal;
import org.antou.lending.Trip;
import org.antou.register.Named;

/**
 * 领用: one document lent once.
 *
 * @param document  what is lent, by its {@link TravelDocument#label}; empty only in a blank one
 * @param holder    whose it is; derived from the document
 * @param section   the holder's section; derived
 * @param number    领用单号, for example 2026-012
 * @param approval  审批文号: no loan without one
 * @param lentOn    the day it was handed out; empty only in a blank one
 * @param taker     领用人: who signed for it
 * @param renewals  {@link Extension} lines, the oldest first
 * @param reminders {@link Reminder} lines, the oldest first
 * @param reckoning what the rules say of it; derived
 */
public record DocumentLoan(
        UUID id,
        long version,
        Optional<Named> document,
        Optional<Named> holder,
        Optional<Named> section,
        String number,
        String approval,
        Optional<LocalDate> lentOn,
        String taker,
        Journey journey,
        List<String> renewals,
        LoanEnd end,
        List<String> reminders,
        String note,
        Reckoning reckoning) {

    /** The register's key in {@link org.antou.register.RecordRef}. */
    public static final String REGISTER = "loan";

    public DocumentLoan {
        renewals = List.copyOf(renewals);
        reminders = List.copyOf(reminders);
    }

    public boolean isOut() {
        return end.over().isEmpty();
    }

    /** The approvals after the first, the oldest first. */
    public List<Extension> extensions() {
        return renewals.stream().flatMap(line -> Extension.parse(line).stream()).toList();
    }

    public List<Reminder> reminded() {
        return reminders.stream().flatMap(line -> Reminder.parse(line).stream()).toList();
    }

    public String holderName() {
        return holder.map(Named::name).orElse("");
    }

    /** For example 2026-012 林知远 普通护照(尾号 5678). */
    public String label() {
        return (number + " " + holderName() + " " + document.map(Named::name).orElse("")).strip();
    }

    /** What due days are reckoned from; empty while it has no day of lending. */
    public Optional<Loan> lending() {
        List<Renewal> granted = extensions().stream().map(Extension::renewal).toList();
        return lentOn.map(lent -> new Loan(lent, trip(), granted, end.over().filter(day -> !day.isBefore(lent))));
    }

    private Optional<Trip> trip() {
        if (journey.visaOnly()) {
            return Optional.empty();
        }
        Optional<LocalDate> actual = end.cancelled().isPresent() ? Optional.empty() : end.to();
        return journey.returns().map(planned -> new Trip(planned, actual, end.cancelled()));
    }

    /** The same before it ended, with so many of its renewals. */
    public DocumentLoan asLent(int renewed) {
        List<String> granted =
                extensions().stream().limit(renewed).map(Extension::toString).toList();
        return new DocumentLoan(
                id,
                version,
                document,
                holder,
                section,
                number,
                approval,
                lentOn,
                taker,
                journey,
                granted,
                LoanEnd.NONE,
                List.of(),
                note,
                Reckoning.NONE);
    }

    public DocumentLoan with(Reckoning other) {
        return new DocumentLoan(
                id, version, document, holder, section, number, approval, lentOn, taker, journey, renewals, end,
                reminders, note, other);
    }
}
