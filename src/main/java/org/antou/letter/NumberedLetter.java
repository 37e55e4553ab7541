package org.antou.letter;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.antou.register.RecordRef;

/**
 * A printed paper with its number.
 *
 * @param kind     key of its {@link LetterKind}
 * @param series   the pattern with the year filled in
 * @param running  its running number in the series, from 1
 * @param number   文号 as it stands on the paper; no two papers share one
 * @param title    the headline
 * @param signedBy who signed on paper; empty before
 * @param reason   why it is void; empty otherwise
 */
public record NumberedLetter(
        UUID id,
        long version,
        String kind,
        String series,
        int running,
        String number,
        String title,
        LocalDate issuedOn,
        LetterState state,
        String signedBy,
        Optional<LocalDate> signedOn,
        String reason) {

    /** The key under which history and attachments keep numbered papers. */
    public static final String REGISTER = "letter";

    public RecordRef ref() {
        return new RecordRef(REGISTER, id);
    }

    NumberedLetter in(LetterState other) {
        return with(other, signedBy, signedOn, reason);
    }

    NumberedLetter signed(String by, LocalDate on) {
        return with(LetterState.SIGNED, by, Optional.of(on), reason);
    }

    NumberedLetter voided(String why) {
        return with(LetterState.VOID, signedBy, signedOn, why);
    }

    private NumberedLetter with(LetterState other, String by, Optional<LocalDate> on, String why) {
        return new NumberedLetter(id, version, kind, series, running, number, title, issuedOn, other, by, on, why);
    }
}
