package org.antou.ledger.store;

import static org.antou.store.db.Tables.SANCTION;
import static org.antou.store.db.Tables.STEP;
import static org.antou.store.db.Tables.SUPERVISION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.antou.ledger.model.Course;
import org.antou.ledger.model.Sanction;
import org.antou.ledger.model.Step;
import org.antou.store.Tx;
import org.jooq.impl.DSL;

/** Adds up what stands under issues: steps, supervisions, sanctions. */
final class CourseStore {

    private CourseStore() {}

    /** Whether anything stands under one of these issues. */
    static boolean any(Tx tx, List<UUID> issues) {
        return tx.dsl().fetchExists(STEP, STEP.ISSUE_ID.in(issues))
                || tx.dsl().fetchExists(SUPERVISION, SUPERVISION.ISSUE_ID.in(issues))
                || tx.dsl().fetchExists(SANCTION, SANCTION.ISSUE_ID.in(issues));
    }

    /** What it adds up to, for each issue that has any. */
    static Map<UUID, Course> courses(Tx tx, Parts.Which which) {
        Map<UUID, List<Step>> steps = new HashMap<>();
        for (Step step : new StepStore().select(tx, which.of(STEP.ISSUE_ID))) {
            steps.computeIfAbsent(step.issue().id(), id -> new ArrayList<>()).add(step);
        }
        Map<UUID, Visits> visits = visits(tx, which);
        Map<UUID, List<Sanction>> sanctions = sanctions(tx, which);
        Set<UUID> all = new HashSet<>(steps.keySet());
        all.addAll(visits.keySet());
        all.addAll(sanctions.keySet());
        Map<UUID, Course> courses = new HashMap<>();
        for (UUID issue : all) {
            Visits seen = visits.getOrDefault(issue, Visits.NONE);
            courses.put(
                    issue,
                    Course.of(steps.getOrDefault(issue, List.of()), seen.count(), seen.last())
                            .sanctioned(sanctions.getOrDefault(issue, List.of())));
        }
        return courses;
    }

    private record Visits(int count, Optional<LocalDate> last) {
        static final Visits NONE = new Visits(0, Optional.empty());
    }

    private static Map<UUID, Visits> visits(Tx tx, Parts.Which which) {
        return tx.dsl()
                .select(SUPERVISION.ISSUE_ID, DSL.count(), DSL.max(SUPERVISION.HELD_ON))
                .from(SUPERVISION)
                .where(which.of(SUPERVISION.ISSUE_ID))
                .groupBy(SUPERVISION.ISSUE_ID)
                .fetchMap(row -> row.value1(), row -> new Visits(row.value2(), Optional.ofNullable(row.value3())));
    }

    private static Map<UUID, List<Sanction>> sanctions(Tx tx, Parts.Which which) {
        Map<UUID, List<Sanction>> sanctions = new HashMap<>();
        for (Sanction sanction : new SanctionStore().select(tx, which.of(SANCTION.ISSUE_ID))) {
            sanction.issue()
                    .ifPresent(issue -> sanctions
                            .computeIfAbsent(issue.id(), id -> new ArrayList<>())
                            .add(sanction));
        }
        return sanctions;
    }
}
