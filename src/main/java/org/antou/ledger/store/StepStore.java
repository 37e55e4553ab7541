package org.antou.ledger.store;

import static org.antou.store.db.Tables.STEP;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.ledger.model.Step;
import org.antou.ledger.model.StepKind;
import org.antou.register.Named;
import org.antou.store.db.tables.records.StepRecord;
import org.antou.text.PartialDate;
import org.jooq.Record;

/** Reads and writes the steps of issues, in the order in which they were entered. */
public final class StepStore extends IssueShelf<Step> {

    public StepStore() {
        super(new Keys(STEP.ID, STEP.VERSION, STEP.ISSUE_ID, STEP.PERSON_ID), List.of(STEP.ISSUE_ID, STEP.NUMBER));
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

    @Override
    Step read(Record row, Named issue, Optional<Named> person) {
        return new Step(
                row.get(STEP.ID),
                row.get(STEP.VERSION),
                issue,
                row.get(STEP.NUMBER),
                StepKind.valueOf(row.get(STEP.KIND)),
                row.get(STEP.HAPPENED_ON),
                Optional.ofNullable(row.get(STEP.HAPPENED_AT)).map(LocalTime::parse),
                person,
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
