package org.antou.ledger.store;

import static org.antou.store.db.Tables.ISSUE;
import static org.antou.store.db.Tables.PERSON;
import static org.antou.store.db.Tables.STEP;
import static org.antou.store.db.Tables.SUPERVISION;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.antou.ledger.model.Course;
import org.antou.ledger.model.Step;
import org.antou.ledger.model.StepKind;
import org.antou.register.Named;
import org.antou.store.Tx;
import org.antou.store.db.tables.records.StepRecord;
import org.antou.text.PartialDate;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Reads and writes the steps of issues, and adds them up with the supervisions. */
public final class CourseStore {

    private CourseStore() {}

    /** The steps of one issue, in the order in which they were entered. */
    public static List<Step> steps(Tx tx, UUID issue) {
        return select(tx, STEP.ISSUE_ID.eq(issue));
    }

    public static Optional<Step> step(Tx tx, UUID id) {
        return select(tx, STEP.ID.eq(id)).stream().findFirst();
    }

    /** Every step of every issue. */
    public static List<Step> steps(Tx tx) {
        return select(tx, DSL.noCondition());
    }

    public static long count(Tx tx) {
        return tx.dsl().fetchCount(STEP);
    }

    /** The steps that one person signed, with another in their place; not written yet. */
    public static List<Step> repoint(Tx tx, UUID from, UUID to) {
        Named person = new Named(to, LedgerStore.personName(tx, to));
        return select(tx, STEP.PERSON_ID.eq(from)).stream()
                .map(step -> step.by(person))
                .toList();
    }

    /** Whether any of these issues has a step or supervision. */
    static boolean any(Tx tx, List<UUID> issues) {
        return tx.dsl().fetchExists(STEP, STEP.ISSUE_ID.in(issues))
                || tx.dsl().fetchExists(SUPERVISION, SUPERVISION.ISSUE_ID.in(issues));
    }

    /** What steps and supervisions add up to, for each issue that has any. */
    static Map<UUID, Course> courses(Tx tx, Parts.Which which) {
        Map<UUID, List<Step>> steps = new HashMap<>();
        for (Step step : select(tx, which.of(STEP.ISSUE_ID))) {
            steps.computeIfAbsent(step.issue().id(), id -> new ArrayList<>()).add(step);
        }
        Map<UUID, Visits> visits = visits(tx, which);
        Set<UUID> all = new HashSet<>(steps.keySet());
        all.addAll(visits.keySet());
        Map<UUID, Course> courses = new HashMap<>();
        for (UUID issue : all) {
            Visits seen = visits.getOrDefault(issue, Visits.NONE);
            courses.put(issue, Course.of(steps.getOrDefault(issue, List.of()), seen.count(), seen.last()));
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

    private static List<Step> select(Tx tx, Condition which) {
        return tx.dsl()
                .select(STEP.asterisk(), ISSUE.NUMBER, PERSON.NAME)
                .from(STEP)
                .join(ISSUE)
                .on(STEP.ISSUE_ID.eq(ISSUE.ID))
                .leftJoin(PERSON)
                .on(STEP.PERSON_ID.eq(PERSON.ID))
                .where(which)
                .orderBy(STEP.ISSUE_ID, STEP.NUMBER)
                .fetch(CourseStore::step);
    }

    private static Step step(Record row) {
        return new Step(
                row.get(STEP.ID),
                row.get(STEP.VERSION),
                new Named(row.get(STEP.ISSUE_ID), "第 " + row.get(ISSUE.NUMBER) + " 条"),
                row.get(STEP.NUMBER),
                StepKind.valueOf(row.get(STEP.KIND)),
                row.get(STEP.HAPPENED_ON),
                Optional.ofNullable(row.get(STEP.HAPPENED_AT)).map(LocalTime::parse),
                Optional.ofNullable(row.get(STEP.PERSON_ID)).map(id -> new Named(id, row.get(PERSON.NAME))),
                row.get(STEP.WORDS),
                Optional.ofNullable(row.get(STEP.DEADLINE_BEFORE)).map(PartialDate::parse),
                Optional.ofNullable(row.get(STEP.DEADLINE_AFTER)).map(PartialDate::parse));
    }

    public static void insert(Tx tx, Step step) {
        tx.dsl().insertInto(STEP).set(row(step, step.version())).execute();
    }

    /** Writes a step over the row with the same version; false where somebody else was faster. */
    public static boolean update(Tx tx, Step step) {
        return tx.dsl()
                        .update(STEP)
                        .set(row(step, step.version() + 1))
                        .where(STEP.ID.eq(step.id()), STEP.VERSION.eq(step.version()))
                        .execute()
                == 1;
    }

    public static void delete(Tx tx, UUID id) {
        tx.dsl().deleteFrom(STEP).where(STEP.ID.eq(id)).execute();
    }

    private static StepRecord row(Step step, long version) {
        StepRecord row = new StepRecord();
        row.setId(step.id());
        row.setVersion(version);
        row.setIssueId(step.issue().id());
        row.setNumber(step.number());
        row.setKind(step.kind().name());
        row.setHappenedOn(step.on());
        row.setHappenedAt(
                step.at().map(t -> t.truncatedTo(ChronoUnit.MINUTES).toString()).orElse(null));
        row.setPersonId(step.person().map(Named::id).orElse(null));
        row.setWords(step.words());
        row.setDeadlineBefore(step.before().map(PartialDate::toString).orElse(null));
        row.setDeadlineAfter(step.after().map(PartialDate::toString).orElse(null));
        return row;
    }
}
