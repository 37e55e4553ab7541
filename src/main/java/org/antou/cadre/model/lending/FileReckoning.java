package org.antou.cadre.model.lending;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the rules say of a loan on a day; derived, never saved.
 *
 * @param due     the due day
 * @param earlier the due days before each renewal, the original one first
 * @param reason  how it came about
 * @param late    calendar days late; 0 in time
 */
public record FileReckoning(
        Optional<LocalDate> due,
        List<LocalDate> earlier,
        String reason,
        Optional<FileLoanStanding> standing,
        int late) {

    public static final FileReckoning NONE = new FileReckoning(Optional.empty(), List.of(), "", Optional.empty(), 0);

    public FileReckoning {
        earlier = List.copyOf(earlier);
    }
}
