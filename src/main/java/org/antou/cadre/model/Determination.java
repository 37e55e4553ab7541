package org.antou.cadre.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.antou.register.Named;
import org.antou.text.PartialDate;

/**
 * 组织认定: what the Party group determined about one item. Never overwritten: a later one takes its place and it stays readable.
 *
 * @param study for education alone
 * @param date the date that is determined, where it is one
 * @param firstReviewer as on the signed paper
 * @param meetingOn the day of the meeting that determined it
 */
public record Determination(
        UUID id,
        long version,
        Optional<Named> check,
        Optional<FileItem> item,
        Optional<StudyMode> study,
        DeterminationState state,
        String content,
        Optional<PartialDate> date,
        String basis,
        String firstReviewer,
        Optional<LocalDate> firstOn,
        String secondReviewer,
        Optional<LocalDate> secondOn,
        Optional<LocalDate> meetingOn,
        String opinion,
        Optional<LocalDate> signedOn) {

    /** The register's key in {@link org.antou.register.RecordRef}. */
    public static final String REGISTER = "fileDetermination";

    /** One to be filled by a form. */
    public static Determination blank(UUID id, Optional<Named> check) {
        return new Determination(
                id,
                0,
                check,
                Optional.empty(),
                Optional.empty(),
                DeterminationState.FORMAL,
                "",
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty());
    }
}
