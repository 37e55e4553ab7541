package org.antou.ledger.store;

import static org.antou.store.db.Tables.SUPERVISION;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.ledger.model.Manner;
import org.antou.ledger.model.Supervision;
import org.antou.register.Named;
import org.antou.store.db.tables.records.SupervisionRecord;
import org.jooq.Record;

/** Reads and writes supervisions, oldest first. */
public final class SupervisionStore extends IssueShelf<Supervision> {

    public SupervisionStore() {
        super(
                new Keys(SUPERVISION.ID, SUPERVISION.VERSION, SUPERVISION.ISSUE_ID, SUPERVISION.PERSON_ID),
                List.of(SUPERVISION.HELD_ON, SUPERVISION.ID));
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

    @Override
    Supervision read(Record row, Named issue, Optional<Named> person) {
        return new Supervision(
                row.get(SUPERVISION.ID),
                row.get(SUPERVISION.VERSION),
                issue,
                row.get(SUPERVISION.HELD_ON),
                person,
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
