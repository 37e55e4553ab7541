package org.antou.ledger.store;

import static org.antou.store.db.Tables.ISSUE;
import static org.antou.store.db.Tables.PERSON;
import static org.antou.store.db.Tables.STEP;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.ledger.model.Step;
import org.antou.ledger.model.StepKind;
import org.antou.register.Named;
import org.antou.store.Tx;
import org.antou.store.db.tables.records.StepRecord;
import org.antou.text.PartialDate;
import org.jooq.Condition;
import org.jooq.Record;

/** Reads and writes the steps of issues, in the order in which they were entered. */
public final class StepStore extends Shelf<Step> {

    public StepStore() {
        super(STEP, STEP.ID, STEP.VERSION, Optional.of(STEP.PERSON_ID));
    }

    @Override
    public UUID id(Step step) {
        return step.id();
    }

    @Override
    public long version(Step step) {
        return step.version();
    }

    @Override
    Step by(Step step, Named other) {
        return step.by(other);
    }

    /** The steps of one issue. */
    public List<Step> ofIssue(Tx tx, UUID issue) {
        return select(tx, STEP.ISSUE_ID.eq(issue));
    }

    @Override
    List<Step> select(Tx tx, Condition which) {
        return tx.dsl()
                .select(STEP.asterisk(), ISSUE.NUMBER, PERSON.NAME)
                .from(STEP)
                .join(ISSUE)
                .on(STEP.ISSUE_ID.eq(ISSUE.ID))
                .leftJoin(PERSON)
                .on(STEP.PERSON_ID.eq(PERSON.ID))
                .where(which)
                .orderBy(STEP.ISSUE_ID, STEP.NUMBER)
                .fetch(StepStore::step);
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

    @Override
    StepRecord row(Step step, long versioned) {
        StepRecord row = new StepRecord();
        row.setId(step.id());
        row.setVersion(versioned);
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
