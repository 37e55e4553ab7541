package org.antou.cadre.store;

import static org.antou.store.db.Tables.FILE_CHECK;
import static org.antou.store.db.Tables.FILE_DETERMINATION;
import static org.antou.store.db.Tables.PERSON;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.cadre.model.CheckName;
import org.antou.cadre.model.Determination;
import org.antou.cadre.model.DeterminationState;
import org.antou.cadre.model.FileItem;
import org.antou.cadre.model.StudyMode;
import org.antou.register.Named;
import org.antou.store.Tx;
import org.antou.store.db.tables.records.FileDeterminationRecord;
import org.antou.text.PartialDate;
import org.jooq.Condition;
import org.jooq.Record;

/** Reads and writes {@link Determination}. */
public final class DeterminationStore extends PartStore<Determination> {

    public DeterminationStore() {
        super(
                FILE_DETERMINATION,
                FILE_DETERMINATION.ID,
                FILE_DETERMINATION.VERSION,
                new Key<>(Determination::id, Determination::version));
    }

    @Override
    public List<Determination> of(Tx tx, UUID owner) {
        return select(tx, FILE_DETERMINATION.CHECK_ID.eq(owner));
    }

    @Override
    protected List<Determination> select(Tx tx, Condition which, int offset, int limit) {
        return tx.dsl()
                .select(FILE_DETERMINATION.asterisk(), PERSON.NAME, FILE_CHECK.BATCH)
                .from(FILE_DETERMINATION)
                .join(FILE_CHECK)
                .on(FILE_DETERMINATION.CHECK_ID.eq(FILE_CHECK.ID))
                .join(PERSON)
                .on(FILE_CHECK.PERSON_ID.eq(PERSON.ID))
                .where(which)
                .orderBy(
                        PERSON.NAME,
                        PERSON.ID,
                        FILE_DETERMINATION.CHECK_ID,
                        FILE_DETERMINATION.ITEM,
                        FILE_DETERMINATION.ID)
                .limit(limit)
                .offset(offset)
                .fetch(DeterminationStore::read);
    }

    private static Determination read(Record row) {
        return new Determination(
                row.get(FILE_DETERMINATION.ID),
                row.get(FILE_DETERMINATION.VERSION),
                named(
                        row.get(FILE_DETERMINATION.CHECK_ID),
                        CheckName.of(row.get(PERSON.NAME), row.get(FILE_CHECK.BATCH))),
                choice(FileItem.class, row.get(FILE_DETERMINATION.ITEM)),
                choice(StudyMode.class, row.get(FILE_DETERMINATION.STUDY)),
                DeterminationState.valueOf(row.get(FILE_DETERMINATION.STATE)),
                row.get(FILE_DETERMINATION.CONTENT),
                Optional.ofNullable(row.get(FILE_DETERMINATION.SAID_DATE)).map(PartialDate::parse),
                row.get(FILE_DETERMINATION.BASIS),
                row.get(FILE_DETERMINATION.FIRST_REVIEWER),
                Optional.ofNullable(row.get(FILE_DETERMINATION.FIRST_ON)),
                row.get(FILE_DETERMINATION.SECOND_REVIEWER),
                Optional.ofNullable(row.get(FILE_DETERMINATION.SECOND_ON)),
                Optional.ofNullable(row.get(FILE_DETERMINATION.MEETING_ON)),
                row.get(FILE_DETERMINATION.OPINION),
                Optional.ofNullable(row.get(FILE_DETERMINATION.SIGNED_ON)));
    }

    @Override
    protected FileDeterminationRecord row(Determination it, long versioned) {
        FileDeterminationRecord row = new FileDeterminationRecord();
        row.setId(it.id());
        row.setVersion(versioned);
        row.setCheckId(it.check().map(Named::id).orElse(null));
        row.setItem(it.item().map(FileItem::name).orElse(null));
        row.setStudy(it.study().map(StudyMode::name).orElse(null));
        row.setState(it.state().name());
        row.setContent(it.content());
        row.setSaidDate(it.date().map(PartialDate::toString).orElse(null));
        row.setBasis(it.basis());
        row.setFirstReviewer(it.firstReviewer());
        row.setFirstOn(it.firstOn().orElse(null));
        row.setSecondReviewer(it.secondReviewer());
        row.setSecondOn(it.secondOn().orElse(null));
        row.setMeetingOn(it.meetingOn().orElse(null));
        row.setOpinion(it.opinion());
        row.setSignedOn(it.signedOn().orElse(null));
        return row;
    }
}
