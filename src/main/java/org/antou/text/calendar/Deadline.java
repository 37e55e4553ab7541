package org.antou.text.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The last day of a term.
 *
 * @param day     the day; where years are missing, reckoned by weekends for these years
 * @param missing years that the term touches and whose holidays are not known
 */
public record Deadline(LocalDate day, SortedSet<Integer> missing) {

    public Deadline {
        missing = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(missing));
    }

    public boolean isSure() {
        return missing.isEmpty();
    }

    /** What has to be said beside the day; empty where it is sure. */
    public Optional<String> doubt() {
        return doubt(missing);
    }

    static Optional<String> doubt(SortedSet<Integer> missing) {
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        String years = missing.stream().map(year -> year + "年").collect(Collectors.joining("、"));
        return Optional.of(years + "的节假日安排还没有录入,这里暂按双休日推算,可能有出入。");
    }
}
