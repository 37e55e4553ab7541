package org.antou.passport.store;

import static org.antou.store.db.Tables.EXIT_FILING;
import static org.antou.store.db.Tables.PERSON;
import static org.antou.store.db.Tables.SECTION;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.passport.model.ExitFiling;
import org.antou.passport.model.FiledFields;
import org.antou.passport.model.FilingForm;
import org.antou.people.model.Sex;
import org.antou.register.Named;
import org.antou.register.store.Shelf;
import org.antou.store.Tx;
import org.antou.store.db.tables.records.ExitFilingRecord;
import org.antou.text.PartialDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Reads and writes filings, by person and day. */
public final class FilingStore extends Shelf<ExitFiling> {

    private static final org.antou.store.db.tables.ExitFiling LATER = EXIT_FILING.as("LATER");

    /** The newest form of the person, where it is no withdrawal. */
    private static final Field<Boolean> VALID = DSL.field(EXIT_FILING
                    .FORM
                    .ne(FilingForm.WITHDRAWAL.name())
                    .andNotExists(DSL.selectOne()
                            .from(LATER)
                            .where(LATER.PERSON_ID.eq(EXIT_FILING.PERSON_ID))
                            .and(LATER.FILED_ON
                                    .gt(EXIT_FILING.FILED_ON)
                                    .or(LATER.FILED_ON.eq(EXIT_FILING.FILED_ON).and(LATER.ID.gt(EXIT_FILING.ID))))))
            .as("VALID");

    public FilingStore() {
        super(EXIT_FILING, EXIT_FILING.ID, EXIT_FILING.VERSION, new Key<>(ExitFiling::id, ExitFiling::version));
    }

    public List<ExitFiling> ofPerson(Tx tx, UUID person) {
        return select(tx, EXIT_FILING.PERSON_ID.eq(person));
    }

    @Override
    protected List<ExitFiling> select(Tx tx, Condition which, int offset, int limit) {
        return tx.dsl()
                .select(EXIT_FILING.asterisk(), PERSON.NAME, PERSON.SECTION_ID, SECTION.NAME, VALID)
                .from(EXIT_FILING)
                .join(PERSON)
                .on(EXIT_FILING.PERSON_ID.eq(PERSON.ID))
                .leftJoin(SECTION)
                .on(PERSON.SECTION_ID.eq(SECTION.ID))
                .where(which)
                .orderBy(PERSON.NAME, PERSON.ID, EXIT_FILING.FILED_ON, EXIT_FILING.ID)
                .limit(limit)
                .offset(offset)
                .fetch(FilingStore::filing);
    }

    private static ExitFiling filing(Record row) {
        return new ExitFiling(
                row.get(EXIT_FILING.ID),
                row.get(EXIT_FILING.VERSION),
                named(row.get(EXIT_FILING.PERSON_ID), row.get(PERSON.NAME)),
                named(row.get(PERSON.SECTION_ID), row.get(SECTION.NAME)),
                choice(FilingForm.class, row.get(EXIT_FILING.FORM)),
                Optional.ofNullable(row.get(EXIT_FILING.FILED_ON)),
                new FiledFields(
                        row.get(EXIT_FILING.FILED_NAME),
                        choice(Sex.class, row.get(EXIT_FILING.SEX)),
                        Optional.ofNullable(row.get(EXIT_FILING.BIRTH)).map(PartialDate::parse),
                        row.get(EXIT_FILING.ID_NUMBER),
                        row.get(EXIT_FILING.HOUSEHOLD),
                        row.get(EXIT_FILING.WORKPLACE),
                        row.get(EXIT_FILING.POST),
                        row.get(EXIT_FILING.SUPERIOR)),
                row.get(EXIT_FILING.REASON),
                row.get(EXIT_FILING.SLIP),
                row.get(EXIT_FILING.NOTE),
                row.get(VALID));
    }

    @Override
    protected ExitFilingRecord row(ExitFiling filing, long versioned) {
        ExitFilingRecord row = new ExitFilingRecord();
        row.setId(filing.id());
        row.setVersion(versioned);
        row.setPersonId(filing.person().map(Named::id).orElse(null));
        row.setForm(filing.form().map(FilingForm::name).orElse(null));
        row.setFiledOn(filing.on().orElse(null));
        FiledFields filed = filing.filed();
        row.setFiledName(filed.name());
        row.setSex(filed.sex().map(Sex::name).orElse(null));
        row.setBirth(filed.birth().map(PartialDate::toString).orElse(null));
        row.setIdNumber(filed.idNumber());
        row.setHousehold(filed.household());
        row.setWorkplace(filed.workplace());
        row.setPost(filed.post());
        row.setSuperior(filed.superior());
        row.setReason(filing.reason());
        row.setSlip(filing.slip());
        row.setNote(filing.note());
        return row;
    }
}
