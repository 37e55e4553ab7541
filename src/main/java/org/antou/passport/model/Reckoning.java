package org.antou.passport.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the rules say of a loan on a day; derived, never saved.
 *
 * @param due      the due day
 * @param earlier  the due days before each renewal, the original one first
 * @param reason   how it came about, and what is doubtful about it
 * @param standing how it stands
 * @param late     calendar days late; 0 in time
 */
public record Reckoning(
        Optional<LocalDate> due, List<LocalDate> earlier, String reason, Optional<LoanStanding> standing, int late) {

    public static final Reckoning NONE = new Reckoning(Optional.empty(), List.of(), "", Optional.empty(), 0);
}
