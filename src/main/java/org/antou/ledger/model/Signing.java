package org.antou.ledger.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.ledger.model.Step.Signature;
import org.antou.register.Named;
import org.antou.register.Violation;

/** 三级审核 as one signed paper shows it: one, two or all three of the levels that are still open, in their order. */
public final class Signing {

    private static final UUID NOT_WRITTEN_YET = new UUID(0, 0);

    private Signing() {}

    /** The levels that are still to sign. */
    public static List<StepKind> open(Issue issue) {
        return StepKind.LEVELS.stream().skip(issue.course().verified().size()).toList();
    }

    /** What is wrong with each signature, seen after those before it; one list for each, empty where it is right. */
    public static List<List<Violation>> violations(Issue issue, List<Signature> signatures, LocalDate today) {
        List<List<Violation>> found = new ArrayList<>();
        List<StepKind> levels = open(issue);
        Issue now = issue;
        for (int i = 0; i < signatures.size() && i < levels.size(); i++) {
            found.add(WorkflowRules.violations(now, levels.get(i), signatures.get(i), today));
            now = signed(now, levels.get(i), signatures.get(i));
        }
        return List.copyOf(found);
    }

    private static Issue signed(Issue issue, StepKind level, Signature signature) {
        Step step = Step.of(NOT_WRITTEN_YET, new Named(issue.id(), ""), 0, level, signature);
        return LedgerColumns.KEPT
                .apply()
                .apply(
                        issue,
                        LedgerColumns.KEPT.values(issue).with(LedgerColumns.STATUS, Optional.of(Status.VERIFYING)))
                .on(issue.course().signed(step));
    }
}
