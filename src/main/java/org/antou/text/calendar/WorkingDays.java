package org.antou.text.calendar;

import java.util.Optional;
import java.util.SortedSet;

/** A number of working days, and the years whose holidays were not known when they were counted. */
public record WorkingDays(long days, SortedSet<Integer> missing) {

    public Optional<String> doubt() {
        return Deadline.doubt(missing);
    }
}
