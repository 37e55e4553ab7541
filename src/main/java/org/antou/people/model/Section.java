package org.antou.people.model;

import java.util.Optional;
import java.util.UUID;
import org.antou.register.Named;
import org.antou.text.PartialDate;

/** 科室: a section of the office under the name it bears from {@code validFrom} to {@code validTo}. */
public record Section(
        UUID id, long version, String name, Optional<PartialDate> validFrom, Optional<PartialDate> validTo) {

    public Named named() {
        return new Named(id, name);
    }
}
