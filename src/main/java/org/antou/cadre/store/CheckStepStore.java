package org.antou.cadre.store;

import static org.antou.store.db.Tables.FILE_CHECK;
import static org.antou.store.db.Tables.FILE_STEP;
import static org.antou.store.db.Tables.PERSON;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.cadre.model.CheckName;
import org.antou.cadre.model.CheckStep;
import org.antou.cadre.model.StepKind;
import org.antou.register.Named;
import org.antou.store.Tx;
import org.antou.store.db.tables.records.FileStepRecord;
import org.jooq.Condition;
import org.jooq.Record;

/** Reads and writes {@link CheckStep}. */
public final class CheckStepStore extends PartStore<CheckStep> {

    public CheckStepStore() {
        super(FILE_STEP, FILE_STEP.ID, FILE_STEP.VERSION, new Key<>(CheckStep::id, CheckStep::version));
    }

    @Override
    public List<CheckStep> of(Tx tx, UUID owner) {
        return select(tx, FILE_STEP.CHECK_ID.eq(owner));
    }

    @Override
    protected List<CheckStep> select(Tx tx, Condition which, int offset, int limit) {
        return tx.dsl()
                .select(FILE_STEP.asterisk(), PERSON.NAME, FILE_CHECK.BATCH)
                .from(FILE_STEP)
                .join(FILE_CHECK)
                .on(FILE_STEP.CHECK_ID.eq(FILE_CHECK.ID))
                .join(PERSON)
                .on(FILE_CHECK.PERSON_ID.eq(PERSON.ID))
                .where(which)
                .orderBy(PERSON.NAME, PERSON.ID, FILE_STEP.CHECK_ID, FILE_STEP.BEGUN_ON, FILE_STEP.ID)
                .limit(limit)
                .offset(offset)
                .fetch(CheckStepStore::read);
    }

    private static CheckStep read(Record row) {
        return new CheckStep(
                row.get(FILE_STEP.ID),
                row.get(FILE_STEP.VERSION),
                named(row.get(FILE_STEP.CHECK_ID), CheckName.of(row.get(PERSON.NAME), row.get(FILE_CHECK.BATCH))),
                choice(StepKind.class, row.get(FILE_STEP.KIND)),
                row.get(FILE_STEP.SUBJECT),
                row.get(FILE_STEP.WHO),
                Optional.ofNullable(row.get(FILE_STEP.BEGUN_ON)),
                Optional.ofNullable(row.get(FILE_STEP.DEADLINE)),
                Optional.ofNullable(row.get(FILE_STEP.DONE_ON)),
                row.get(FILE_STEP.RESULT));
    }

    @Override
    protected FileStepRecord row(CheckStep it, long versioned) {
        FileStepRecord row = new FileStepRecord();
        row.setId(it.id());
        row.setVersion(versioned);
        row.setCheckId(it.check().map(Named::id).orElse(null));
        row.setKind(it.kind().map(StepKind::name).orElse(null));
        row.setSubject(it.subject());
        row.setWho(it.who());
        row.setBegunOn(it.begun().orElse(null));
        row.setDeadline(it.deadline().orElse(null));
        row.setDoneOn(it.done().orElse(null));
        row.setResult(it.result());
        return row;
    }
}
