package org.antou.cadre.store.watch;

import static org.antou.store.db.Tables.FILE_LOAN;
import static org.antou.store.db.Tables.PERSON;
import static org.antou.store.db.Tables.SECTION;

import java.util.List;
import java.util.Optional;
import org.antou.cadre.model.lending.FileCondition;
import org.antou.cadre.model.lending.FileLoan;
import org.antou.cadre.model.lending.FileReckoning;
import org.antou.cadre.model.lending.FileReturn;
import org.antou.cadre.model.lending.LoanKind;
import org.antou.register.Named;
import org.antou.store.Tx;
import org.antou.store.db.tables.records.FileLoanRecord;
import org.jooq.Condition;
import org.jooq.Record;

/** Reads and writes files read and lent, the newest first. */
public final class FileLoanStore extends OfPersons<FileLoan> {

    public FileLoanStore() {
        super(
                FILE_LOAN,
                FILE_LOAN.ID,
                FILE_LOAN.VERSION,
                FILE_LOAN.PERSON_ID,
                new Key<>(FileLoan::id, FileLoan::version));
    }

    /** What is out. */
    public List<FileLoan> out(Tx tx) {
        return select(tx, FILE_LOAN.RETURNED_ON.isNull());
    }

    /** The numbers (登记号) that begin so. */
    public List<String> numbers(Tx tx, String prefix) {
        return tx.dsl()
                .select(FILE_LOAN.NUMBER)
                .from(FILE_LOAN)
                .where(FILE_LOAN.NUMBER.startsWith(prefix))
                .fetch(FILE_LOAN.NUMBER);
    }

    @Override
    protected List<FileLoan> select(Tx tx, Condition which, int offset, int limit) {
        return tx.dsl()
                .select(FILE_LOAN.asterisk(), PERSON.NAME, PERSON.SECTION_ID, SECTION.NAME)
                .from(FILE_LOAN)
                .join(PERSON)
                .on(FILE_LOAN.PERSON_ID.eq(PERSON.ID))
                .leftJoin(SECTION)
                .on(PERSON.SECTION_ID.eq(SECTION.ID))
                .where(which)
                .orderBy(FILE_LOAN.LENT_ON.desc(), FILE_LOAN.ID.desc())
                .limit(limit)
                .offset(offset)
                .fetch(FileLoanStore::loan);
    }

    private static FileLoan loan(Record row) {
        return new FileLoan(
                row.get(FILE_LOAN.ID),
                row.get(FILE_LOAN.VERSION),
                named(row.get(FILE_LOAN.PERSON_ID), row.get(PERSON.NAME)),
                named(row.get(PERSON.SECTION_ID), row.get(SECTION.NAME)),
                choice(LoanKind.class, row.get(FILE_LOAN.KIND)),
                row.get(FILE_LOAN.NUMBER),
                row.get(FILE_LOAN.PURPOSE),
                row.get(FILE_LOAN.PARTS),
                row.get(FILE_LOAN.UNIT),
                row.get(FILE_LOAN.FIRST_READER),
                row.get(FILE_LOAN.SECOND_READER),
                row.get(FILE_LOAN.APPROVER),
                Optional.ofNullable(row.get(FILE_LOAN.APPROVED_ON)),
                Optional.ofNullable(row.get(FILE_LOAN.LENT_ON)),
                lines(row.get(FILE_LOAN.RENEWALS)),
                lines(row.get(FILE_LOAN.REMINDERS)),
                new FileReturn(
                        Optional.ofNullable(row.get(FILE_LOAN.RETURNED_ON)),
                        choice(FileCondition.class, row.get(FILE_LOAN.CONDITION_BACK)),
                        row.get(FILE_LOAN.CONDITION_NOTE),
                        row.get(FILE_LOAN.RECEIVER)),
                row.get(FILE_LOAN.NOTE),
                FileReckoning.NONE);
    }

    @Override
    protected FileLoanRecord row(FileLoan loan, long versioned) {
        FileLoanRecord row = new FileLoanRecord();
        row.setId(loan.id());
        row.setVersion(versioned);
        row.setPersonId(loan.person().map(Named::id).orElse(null));
        row.setKind(loan.kind().map(LoanKind::name).orElse(null));
        row.setNumber(loan.number());
        row.setPurpose(loan.purpose());
        row.setParts(loan.parts());
        row.setUnit(loan.unit());
        row.setFirstReader(loan.first());
        row.setSecondReader(loan.second());
        row.setApprover(loan.approver());
        row.setApprovedOn(loan.approvedOn().orElse(null));
        row.setLentOn(loan.lentOn().orElse(null));
        row.setRenewals(String.join("\n", loan.renewals()));
        row.setReminders(String.join("\n", loan.reminders()));
        row.setReturnedOn(loan.back().on().orElse(null));
        row.setConditionBack(loan.back().condition().map(FileCondition::name).orElse(null));
        row.setConditionNote(loan.back().note());
        row.setReceiver(loan.back().receiver());
        row.setNote(loan.note());
        return row;
    }
}
