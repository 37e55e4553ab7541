package org.antou.cadre.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.antou.register.Named;

/**
 * 核查步骤: a talk, a letter, material collected. What was said in it is not asked for.
 */
public record CheckStep(
        UUID id,
        long version,
        Optional<Named> check,
        Optional<StepKind> kind,
        String subject,
        String who,
        Optional<LocalDate> begun,
        Optional<LocalDate> deadline,
        Optional<LocalDate> done,
        String result) {

    /** The register's key in {@link org.antou.register.RecordRef}. */
    public static final String REGISTER = "fileStep";

    /** One to be filled by a form. */
    public static CheckStep blank(UUID id, Optional<Named> check) {
        return new CheckStep(
                id, 0, check, Optional.empty(), "", "", Optional.empty(), Optional.empty(), Optional.empty(), "");
    }
}
