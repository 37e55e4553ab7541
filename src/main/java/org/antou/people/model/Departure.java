package org.antou.people.model;

import java.util.List;
import java.util.Optional;
import org.antou.text.PartialDate;

/**
 * Whether and how a person left.
 *
 * @param on        the day
 * @param to        where to
 * @param checklist what has to be settled, one {@link LeaverItem} line each; empty before anybody began
 */
public record Departure(Standing standing, Optional<PartialDate> on, String to, List<String> checklist) {

    public Departure {
        checklist = List.copyOf(checklist);
    }

    static Departure none() {
        return new Departure(Standing.ACTIVE, Optional.empty(), "", List.of());
    }
}
