package org.antou.cadre.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.antou.register.Named;

/**
 * 查档: that two persons looked into the sheet of a person.
 */
public record FileLook(
        UUID id,
        long version,
        Optional<Named> person,
        String first,
        String second,
        String purpose,
        Optional<LocalDate> on,
        String account) {

    /** The register's key in {@link org.antou.register.RecordRef}. */
    public static final String REGISTER = "fileLook";

    /** One to be filled by a form. */
    public static FileLook blank(UUID id, Optional<Named> person) {
        return new FileLook(id, 0, person, "", "", "", Optional.empty(), "");
    }

    public String personName() {
        return person.map(Named::name).orElse("");
    }
}
