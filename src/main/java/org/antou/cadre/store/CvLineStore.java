package org.antou.cadre.store;

import static org.antou.store.db.Tables.CV_LINE;
import static org.antou.store.db.Tables.PERSON;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.cadre.model.CvLine;
import org.antou.cadre.model.StudyMode;
import org.antou.register.Named;
import org.antou.store.Tx;
import org.antou.store.db.tables.records.CvLineRecord;
import org.antou.text.PartialDate;
import org.jooq.Condition;
import org.jooq.Record;

/** Reads and writes {@link CvLine}. */
public final class CvLineStore extends PartStore<CvLine> {

    public CvLineStore() {
        super(CV_LINE, CV_LINE.ID, CV_LINE.VERSION, new Key<>(CvLine::id, CvLine::version));
    }

    @Override
    public List<CvLine> of(Tx tx, UUID owner) {
        return select(tx, CV_LINE.PERSON_ID.eq(owner));
    }

    @Override
    protected List<CvLine> select(Tx tx, Condition which, int offset, int limit) {
        return tx.dsl()
                .select(CV_LINE.asterisk(), PERSON.NAME)
                .from(CV_LINE)
                .join(PERSON)
                .on(CV_LINE.PERSON_ID.eq(PERSON.ID))
                .where(which)
                .orderBy(PERSON.NAME, PERSON.ID, CV_LINE.BEGINS, CV_LINE.ID)
                .limit(limit)
                .offset(offset)
                .fetch(CvLineStore::read);
    }

    private static CvLine read(Record row) {
        return new CvLine(
                row.get(CV_LINE.ID),
                row.get(CV_LINE.VERSION),
                named(row.get(CV_LINE.PERSON_ID), row.get(PERSON.NAME)),
                Optional.ofNullable(row.get(CV_LINE.BEGINS)).map(PartialDate::parse),
                Optional.ofNullable(row.get(CV_LINE.ENDS)).map(PartialDate::parse),
                row.get(CV_LINE.WORK),
                choice(StudyMode.class, row.get(CV_LINE.STUDY)),
                row.get(CV_LINE.NOTE));
    }

    @Override
    protected CvLineRecord row(CvLine it, long versioned) {
        CvLineRecord row = new CvLineRecord();
        row.setId(it.id());
        row.setVersion(versioned);
        row.setPersonId(it.person().map(Named::id).orElse(null));
        row.setBegins(it.begins().map(PartialDate::toString).orElse(null));
        row.setEnds(it.ends().map(PartialDate::toString).orElse(null));
        row.setWork(it.work());
        row.setStudy(it.study().map(StudyMode::name).orElse(null));
        row.setNote(it.note());
        return row;
    }
}
