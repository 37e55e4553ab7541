package org.antou.ledger.model;

import java.time.LocalDate;
import java.util.List;
import org.antou.register.Finding;
import org.antou.register.Violation;

/** The rules of the ledger: what can't be saved, and what a day's check-up (台账体检) finds. */
public final class LedgerRules {

    private LedgerRules() {}

    /** Numbers that the office can change: so many days ahead a deadline is told. */
    public record Limits(int dueWithinDays) {
        public static final Limits DEFAULT = new Limits(7);
    }

    /** Why an issue can't be saved as it stands. */
    public static List<Violation> violations(Issue issue) {
        return LedgerColumns.ALL.missing(issue);
    }

    /** Why an inspection can't be saved as it stands. */
    public static List<Violation> violations(Inspection inspection) {
        return InspectionColumns.INSPECTION.missing(inspection);
    }

    /** Why an aspect can't be saved as it stands. */
    public static List<Violation> violations(Aspect aspect) {
        return InspectionColumns.ASPECT.missing(aspect);
    }

    /** What is found about these issues on a day, in their order. */
    public static List<Finding> findings(List<Issue> issues, Limits limits, LocalDate on) {
        return List.of();
    }
}
