package org.antou.lending;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * 领用: one thing lent once.
 *
 * @param lent       the day it was handed out
 * @param trip       what for; empty where there is no trip
 * @param renewals   in the order in which they were granted
 * @param handedBack the day it was handed back; empty while it is out
 */
public record Loan(LocalDate lent, Optional<Trip> trip, List<Renewal> renewals, Optional<LocalDate> handedBack) {

    public Loan {
        renewals = renewals.stream().sorted(Comparator.comparing(Renewal::on)).toList();
        if (handedBack.filter(lent::isAfter).isPresent()) {
            throw new IllegalArgumentException("handed back before it was lent");
        }
    }

    public static Loan forTrip(LocalDate lent, Trip trip) {
        return new Loan(lent, Optional.of(trip), List.of(), Optional.empty());
    }

    public static Loan withoutTrip(LocalDate lent) {
        return new Loan(lent, Optional.empty(), List.of(), Optional.empty());
    }

    public Loan renewed(Renewal renewal) {
        List<Renewal> more = new ArrayList<>(renewals);
        more.add(renewal);
        return new Loan(lent, trip, more, handedBack);
    }

    public Loan handedBack(LocalDate on) {
        return new Loan(lent, trip, renewals, Optional.of(on));
    }

    public boolean isOut() {
        return handedBack.isEmpty();
    }
}
