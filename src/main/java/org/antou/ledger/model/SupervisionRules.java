package org.antou.ledger.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antou.register.Violation;
import org.antou.text.PartialDate;

/** What holds of the half-monthly supervision (《通报》一(三)). */
public final class SupervisionRules {

    private static final int LONGEST = 4_000;

    private SupervisionRules() {}

    /** The day of the feedback, where it is known to the day. */
    public static Optional<LocalDate> feedback(Inspection inspection) {
        return inspection
                .feedback()
                .filter(date -> date.earliest().equals(date.latest()))
                .map(PartialDate::earliest);
    }

    /** Why a supervision can't be saved as it stands. */
    public static List<Violation> violations(Supervision supervision, LocalDate today) {
        List<Violation> found = new ArrayList<>(CourseRecords.SUPERVISION.missing(supervision));
        if (supervision.on().isAfter(today)) {
            found.add(new Violation("on", "督查日期在今天之后。"));
        }
        boolean tooLong = supervision.progress().length() > LONGEST
                || supervision.problems().length() > LONGEST
                || supervision.next().length() > LONGEST;
        if (tooLong) {
            found.add(new Violation("progress", "每一栏最多 " + LONGEST + " 个字。"));
        }
        return List.copyOf(found);
    }
}
