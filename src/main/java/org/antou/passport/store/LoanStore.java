package org.antou.passport.store;

import static org.antou.store.db.Tables.DOCUMENT_LOAN;
import static org.antou.store.db.Tables.PERSON;
import static org.antou.store.db.Tables.SECTION;
import static org.antou.store.db.Tables.TRAVEL_DOCUMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.passport.model.DocumentKind;
import org.antou.passport.model.DocumentLoan;
import org.antou.passport.model.DocumentNumber;
import org.antou.passport.model.Journey;
import org.antou.passport.model.LoanEnd;
import org.antou.passport.model.Outing;
import org.antou.passport.model.Reckoning;
import org.antou.register.Named;
import org.antou.register.store.Shelf;
import org.antou.store.Tx;
import org.antou.store.db.tables.records.DocumentLoanRecord;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Reads and writes loans, the newest first; holder and document are those of the document lent. */
public final class LoanStore extends Shelf<DocumentLoan> {

    public LoanStore() {
        super(
                DOCUMENT_LOAN,
                DOCUMENT_LOAN.ID,
                DOCUMENT_LOAN.VERSION,
                new Key<>(DocumentLoan::id, DocumentLoan::version));
    }

    public List<DocumentLoan> ofDocument(Tx tx, UUID document) {
        return select(tx, DOCUMENT_LOAN.DOCUMENT_ID.eq(document));
    }

    public List<DocumentLoan> ofPerson(Tx tx, UUID person) {
        return select(tx, TRAVEL_DOCUMENT.PERSON_ID.eq(person));
    }

    /** What is out. */
    public List<DocumentLoan> out(Tx tx) {
        return select(tx, DOCUMENT_LOAN.RETURNED_ON.isNull().and(DOCUMENT_LOAN.LOST_ON.isNull()));
    }

    /** What was lent, renewed, returned or lost in a year; of renewed ones also those that were out in it. */
    public List<DocumentLoan> ofYear(Tx tx, int year) {
        LocalDate from = LocalDate.of(year, 1, 1);
        LocalDate to = LocalDate.of(year, 12, 31);
        Condition renewed = DOCUMENT_LOAN
                .RENEWALS
                .ne("")
                .and(DOCUMENT_LOAN.LENT_ON.le(to))
                .and(DOCUMENT_LOAN.RETURNED_ON.isNull().or(DOCUMENT_LOAN.RETURNED_ON.ge(from)));
        return select(
                tx,
                DOCUMENT_LOAN
                        .LENT_ON
                        .between(from, to)
                        .or(DOCUMENT_LOAN.RETURNED_ON.between(from, to))
                        .or(DOCUMENT_LOAN.LOST_ON.between(from, to))
                        .or(renewed));
    }

    /** The years in which something was lent or came back. */
    public List<Integer> years(Tx tx) {
        Field<Integer> lent = DSL.year(DOCUMENT_LOAN.LENT_ON);
        Field<Integer> returned = DSL.year(DOCUMENT_LOAN.RETURNED_ON);
        return tx.dsl()
                .selectDistinct(lent)
                .from(DOCUMENT_LOAN)
                .union(DSL.selectDistinct(returned).from(DOCUMENT_LOAN).where(DOCUMENT_LOAN.RETURNED_ON.isNotNull()))
                .fetch(row -> row.value1());
    }

    /** The numbers (领用单号) that begin so. */
    public List<String> numbers(Tx tx, String prefix) {
        return tx.dsl()
                .select(DOCUMENT_LOAN.NUMBER)
                .from(DOCUMENT_LOAN)
                .where(DOCUMENT_LOAN.NUMBER.startsWith(prefix))
                .fetch(DOCUMENT_LOAN.NUMBER);
    }

    @Override
    protected List<DocumentLoan> select(Tx tx, Condition which, int offset, int limit) {
        return tx.dsl()
                .select(
                        DOCUMENT_LOAN.asterisk(),
                        TRAVEL_DOCUMENT.KIND,
                        TRAVEL_DOCUMENT.NUMBER,
                        PERSON.ID,
                        PERSON.NAME,
                        PERSON.SECTION_ID,
                        SECTION.NAME)
                .from(DOCUMENT_LOAN)
                .join(TRAVEL_DOCUMENT)
                .on(DOCUMENT_LOAN.DOCUMENT_ID.eq(TRAVEL_DOCUMENT.ID))
                .join(PERSON)
                .on(TRAVEL_DOCUMENT.PERSON_ID.eq(PERSON.ID))
                .leftJoin(SECTION)
                .on(PERSON.SECTION_ID.eq(SECTION.ID))
                .where(which)
                .orderBy(DOCUMENT_LOAN.LENT_ON.desc(), DOCUMENT_LOAN.ID.desc())
                .limit(limit)
                .offset(offset)
                .fetch(LoanStore::loan);
    }

    private static DocumentLoan loan(Record row) {
        String label = DocumentKind.valueOf(row.get(TRAVEL_DOCUMENT.KIND)).title() + "(尾号 "
                + DocumentNumber.tail(row.get(TRAVEL_DOCUMENT.NUMBER)) + ")";
        return new DocumentLoan(
                row.get(DOCUMENT_LOAN.ID),
                row.get(DOCUMENT_LOAN.VERSION),
                named(row.get(DOCUMENT_LOAN.DOCUMENT_ID), label),
                named(row.get(PERSON.ID), row.get(PERSON.NAME)),
                named(row.get(PERSON.SECTION_ID), row.get(SECTION.NAME)),
                row.get(DOCUMENT_LOAN.NUMBER),
                row.get(DOCUMENT_LOAN.APPROVAL),
                Optional.ofNullable(row.get(DOCUMENT_LOAN.LENT_ON)),
                row.get(DOCUMENT_LOAN.TAKER),
                new Journey(
                        row.get(DOCUMENT_LOAN.PURPOSE),
                        row.get(DOCUMENT_LOAN.PLACES),
                        Optional.ofNullable(row.get(DOCUMENT_LOAN.DEPARTS)),
                        Optional.ofNullable(row.get(DOCUMENT_LOAN.COMES_BACK)),
                        row.get(DOCUMENT_LOAN.VISA_ONLY)),
                lines(row.get(DOCUMENT_LOAN.RENEWALS)),
                end(row),
                lines(row.get(DOCUMENT_LOAN.REMINDERS)),
                row.get(DOCUMENT_LOAN.NOTE),
                Reckoning.NONE);
    }

    private static LoanEnd end(Record row) {
        return new LoanEnd(
                choice(Outing.class, row.get(DOCUMENT_LOAN.OUTING)),
                Optional.ofNullable(row.get(DOCUMENT_LOAN.WENT_ON)),
                Optional.ofNullable(row.get(DOCUMENT_LOAN.CAME_BACK_ON)),
                row.get(DOCUMENT_LOAN.WENT_TO),
                Optional.ofNullable(row.get(DOCUMENT_LOAN.CANCELLED_ON)),
                Optional.ofNullable(row.get(DOCUMENT_LOAN.RETURNED_ON)),
                Optional.ofNullable(row.get(DOCUMENT_LOAN.LOST_ON)));
    }

    @Override
    protected DocumentLoanRecord row(DocumentLoan loan, long versioned) {
        DocumentLoanRecord row = new DocumentLoanRecord();
        row.setId(loan.id());
        row.setVersion(versioned);
        row.setDocumentId(loan.document().map(Named::id).orElse(null));
        row.setNumber(loan.number());
        row.setApproval(loan.approval());
        row.setLentOn(loan.lentOn().orElse(null));
        row.setTaker(loan.taker());
        Journey journey = loan.journey();
        row.setPurpose(journey.purpose());
        row.setPlaces(journey.places());
        row.setDeparts(journey.departs().orElse(null));
        row.setComesBack(journey.returns().orElse(null));
        row.setVisaOnly(journey.visaOnly());
        row.setRenewals(String.join("\n", loan.renewals()));
        LoanEnd end = loan.end();
        row.setOuting(end.outing().map(Outing::name).orElse(null));
        row.setWentOn(end.from().orElse(null));
        row.setCameBackOn(end.to().orElse(null));
        row.setWentTo(end.places());
        row.setCancelledOn(end.cancelled().orElse(null));
        row.setReturnedOn(end.returned().orElse(null));
        row.setLostOn(end.lost().orElse(null));
        row.setReminders(String.join("\n", loan.reminders()));
        row.setNote(loan.note());
        return row;
    }
}
