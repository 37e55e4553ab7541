package org.antou.cadre.model;

import java.util.Optional;
import java.util.UUID;
import org.antou.register.Named;
import org.antou.text.PartialDate;

/**
 * 简历: one stretch of a person's studies and work, by the month as forms write it.
 *
 * @param ends the month in which it ended; empty where it goes on
 * @param study where the stretch is a course of studies
 */
public record CvLine(
        UUID id,
        long version,
        Optional<Named> person,
        Optional<PartialDate> begins,
        Optional<PartialDate> ends,
        String work,
        Optional<StudyMode> study,
        String note) {

    /** The register's key in {@link org.antou.register.RecordRef}. */
    public static final String REGISTER = "cvLine";

    /** One to be filled by a form. */
    public static CvLine blank(UUID id, Optional<Named> person) {
        return new CvLine(id, 0, person, Optional.empty(), Optional.empty(), "", Optional.empty(), "");
    }

    public String personName() {
        return person.map(Named::name).orElse("");
    }
}
