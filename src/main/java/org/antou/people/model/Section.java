package org.antou.people.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.register.Named;
import org.antou.text.PartialDate;

/**
 * 科室: a section of the office under its present name.
 *
 * @param validFrom since when it bears this name
 * @param validTo   when it was abolished
 * @param former    {@link FormerName} lines, the oldest first
 */
public record Section(
        UUID id,
        long version,
        String name,
        Optional<PartialDate> validFrom,
        Optional<PartialDate> validTo,
        List<String> former) {

    public Section {
        former = List.copyOf(former);
    }

    public Section(UUID id, long version, String name, Optional<PartialDate> validFrom, Optional<PartialDate> validTo) {
        this(id, version, name, validFrom, validTo, List.of());
    }

    public Named named() {
        return new Named(id, name);
    }

    /** The name it bore on a day. */
    public String nameOn(LocalDate day) {
        return FormerName.on(day, name, former);
    }
}
