package org.antou.lending;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.antou.text.calendar.Deadline;

/**
 * When a loan has to be back.
 *
 * @param deadline the due day, and the years it could not be sure of
 * @param reason   how it came about, in words for screen and paper
 * @param earlier  the due days before each renewal, the original one first
 */
public record Due(Deadline deadline, String reason, List<LocalDate> earlier) {

    public Due {
        earlier = List.copyOf(earlier);
    }

    public LocalDate day() {
        return deadline.day();
    }

    /** The due day before any renewal. */
    public LocalDate original() {
        return earlier.isEmpty() ? day() : earlier.get(0);
    }

    /** What has to be said beside the day; empty where it is sure. */
    public Optional<String> doubt() {
        return deadline.doubt();
    }
}
