package org.antou.cadre.model.trial;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the rules say of a trial appointment on a day; derived, never saved.
 *
 * @param firstEnd 试用期满日 before any extension
 * @param end      the end that holds
 * @param reason   how it came about, in words for screen and paper
 * @param late     days since the end without an assessment; 0 in time
 */
public record TrialReckoning(
        Optional<LocalDate> firstEnd, Optional<LocalDate> end, String reason, TrialStanding standing, int late) {

    public static final TrialReckoning NONE =
            new TrialReckoning(Optional.empty(), Optional.empty(), "", TrialStanding.UNKNOWN, 0);
}
