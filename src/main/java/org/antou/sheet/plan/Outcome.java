package org.antou.sheet.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What came of reading one row and looking for its record.
 *
 * @param match    how the record was found that is there already
 * @param there    the record that it may be
 * @param record   the record as it would be saved; empty where the row has flaws
 * @param changed  whether it differs from what is there
 * @param flaws    what is wrong
 * @param question what somebody has to decide; empty where nothing
 * @param notes    what was read in a way that is worth a look
 * @param marks    what tells the row from others, by strength; empty texts where the row does not say
 */
record Outcome<R>(
        Match match,
        Optional<UUID> there,
        Optional<R> record,
        boolean changed,
        List<Flaw> flaws,
        String question,
        List<String> notes,
        List<String> marks) {

    /** How a record was found. */
    enum Match {
        NONE,
        /** By the key of an export. */
        KEY,
        /** By what tells records apart, such as the number of a person. */
        SAME,
        /** By what may be the same or not, such as a name alone. */
        ALIKE
    }

    /** Whether the record that is there would stay as it is. */
    boolean unchanged() {
        return flaws.isEmpty() && !changed;
    }

    Outcome {
        flaws = List.copyOf(flaws);
        notes = List.copyOf(notes);
        marks = List.copyOf(marks);
    }
}
