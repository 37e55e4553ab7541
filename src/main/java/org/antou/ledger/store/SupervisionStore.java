package org.antou.ledger.store;

import static org.antou.store.db.Tables.ISSUE;
import static org.antou.store.db.Tables.PERSON;
import static org.antou.store.db.Tables.SUPERVISION;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.ledger.model.Manner;
import org.antou.ledger.model.Supervision;
import org.antou.register.Named;
import org.antou.store.Tx;
import org.antou.store.db.tables.records.SupervisionRecord;
import org.jooq.Condition;
import org.jooq.Record;

/** Reads and writes supervisions, oldest first. */
public final class SupervisionStore extends Shelf<Supervision> {

    public SupervisionStore() {
        super(SUPERVISION, SUPERVISION.ID, SUPERVISION.VERSION, Optional.of(SUPERVISION.PERSON_ID));
    }

    @Override
    public UUID id(Supervision row) {
        return row.id();
    }

    @Override
    public long version(Supervision row) {
        return row.version();
    }

    @Override
    Supervision by(Supervision row, Named other) {
        return row.by(other);
    }

    /** The supervisions of one issue. */
    public List<Supervision> ofIssue(Tx tx, UUID issue) {
        return select(tx, SUPERVISION.ISSUE_ID.eq(issue));
    }

    /** The supervisions of every issue of one inspection. */
    public List<Supervision> ofInspection(Tx tx, UUID inspection) {
        return select(tx, ISSUE.INSPECTION_ID.eq(inspection));
    }

    @Override
    List<Supervision> select(Tx tx, Condition which) {
        return tx.dsl()
                .select(SUPERVISION.asterisk(), ISSUE.NUMBER, PERSON.NAME)
                .from(SUPERVISION)
                .join(ISSUE)
                .on(SUPERVISION.ISSUE_ID.eq(ISSUE.ID))
                .leftJoin(PERSON)
                .on(SUPERVISION.PERSON_ID.eq(PERSON.ID))
                .where(which)
                .orderBy(SUPERVISION.HELD_ON, SUPERVISION.ID)
                .fetch(SupervisionStore::supervision);
    }

    private static Supervision supervision(Record row) {
        return new Supervision(
                row.get(SUPERVISION.ID),
                row.get(SUPERVISION.VERSION),
                new Named(row.get(SUPERVISION.ISSUE_ID), "第 " + row.get(ISSUE.NUMBER) + " 条"),
                row.get(SUPERVISION.HELD_ON),
                Optional.ofNullable(row.get(SUPERVISION.PERSON_ID)).map(id -> new Named(id, row.get(PERSON.NAME))),
                Manner.valueOf(row.get(SUPERVISION.MANNER)),
                row.get(SUPERVISION.PROGRESS),
                row.get(SUPERVISION.PROBLEMS),
                row.get(SUPERVISION.NEXT_STEP),
                row.get(SUPERVISION.SETTLED));
    }

    @Override
    SupervisionRecord row(Supervision supervision, long versioned) {
        SupervisionRecord row = new SupervisionRecord();
        row.setId(supervision.id());
        row.setVersion(versioned);
        row.setIssueId(supervision.issue().id());
        row.setHeldOn(supervision.on());
        row.setPersonId(supervision.person().map(Named::id).orElse(null));
        row.setManner(supervision.manner().name());
        row.setProgress(supervision.progress());
        row.setProblems(supervision.problems());
        row.setNextStep(supervision.next());
        row.setSettled(supervision.settled());
        return row;
    }
}
