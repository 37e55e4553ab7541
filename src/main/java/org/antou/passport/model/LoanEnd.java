package org.antou.passport.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What came of a loan.
 *
 * @param outing    whether the holder left the country with it; empty while nobody asked
 * @param from      the day of leaving
 * @param to        the day of being back
 * @param places    where to
 * @param cancelled the day the trip was called off
 * @param returned  归还日期
 * @param lost      the day it was lost while out
 */
public record LoanEnd(
        Optional<Outing> outing,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        String places,
        Optional<LocalDate> cancelled,
        Optional<LocalDate> returned,
        Optional<LocalDate> lost) {

    public static final LoanEnd NONE = new LoanEnd(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** The day on which the loan was over; empty while it is out. */
    public Optional<LocalDate> over() {
        return returned.or(() -> lost);
    }
}
