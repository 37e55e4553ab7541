package org.antou.people.store;

import java.util.List;
import java.util.Optional;
import org.antou.text.PartialDate;

/** Dates and lists as columns of text hold them; null stands for no date, an empty text for no line. */
final class Texts {

    private Texts() {}

    static Optional<PartialDate> date(String stored) {
        return Optional.ofNullable(stored).map(PartialDate::parse);
    }

    static String stored(Optional<PartialDate> date) {
        return date.map(PartialDate::toString).orElse(null);
    }

    static List<String> lines(String stored) {
        return stored.isEmpty() ? List.of() : List.of(stored.split("\n"));
    }

    static String stored(List<String> lines) {
        return String.join("\n", lines);
    }
}
