package org.antou.lending;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The trip a thing is lent for.
 *
 * @param plannedReturn the day of return that was approved
 * @param actualReturn  the day the traveller was back; what is known counts more than what was planned
 * @param cancelled     the day the trip was called off
 */
public record Trip(LocalDate plannedReturn, Optional<LocalDate> actualReturn, Optional<LocalDate> cancelled) {

    public Trip {
        if (actualReturn.isPresent() && cancelled.isPresent()) {
            throw new IllegalArgumentException("a trip that was made was not cancelled");
        }
    }

    public static Trip planned(LocalDate back) {
        return new Trip(back, Optional.empty(), Optional.empty());
    }

    public Trip returned(LocalDate back) {
        return new Trip(plannedReturn, Optional.of(back), Optional.empty());
    }

    public Trip cancelled(LocalDate on) {
        return new Trip(plannedReturn, Optional.empty(), Optional.of(on));
    }
}
