package org.antou.passport.store;

import static org.antou.store.db.Tables.PERSON;
import static org.antou.store.db.Tables.SECTION;
import static org.antou.store.db.Tables.TRAVEL_DOCUMENT;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.passport.model.Custody;
import org.antou.passport.model.DocumentKind;
import org.antou.passport.model.DocumentState;
import org.antou.passport.model.Place;
import org.antou.passport.model.TravelDocument;
import org.antou.register.Named;
import org.antou.register.store.Shelf;
import org.antou.store.Tx;
import org.antou.store.db.tables.records.TravelDocumentRecord;
import org.jooq.Condition;
import org.jooq.Record;

/** Reads and writes documents, by the holder's name. */
public final class DocumentStore extends Shelf<TravelDocument> {

    public DocumentStore() {
        super(
                TRAVEL_DOCUMENT,
                TRAVEL_DOCUMENT.ID,
                TRAVEL_DOCUMENT.VERSION,
                new Key<>(TravelDocument::id, TravelDocument::version));
    }

    public List<TravelDocument> ofPerson(Tx tx, UUID person) {
        return select(tx, TRAVEL_DOCUMENT.PERSON_ID.eq(person));
    }

    public List<TravelDocument> numbered(Tx tx, String number) {
        return select(tx, TRAVEL_DOCUMENT.NUMBER.eq(number));
    }

    /** Valid or not, of one person and kind. */
    public List<TravelDocument> ofKind(Tx tx, UUID person, DocumentKind kind) {
        return select(tx, TRAVEL_DOCUMENT.PERSON_ID.eq(person).and(TRAVEL_DOCUMENT.KIND.eq(kind.name())));
    }

    @Override
    protected List<TravelDocument> select(Tx tx, Condition which, int offset, int limit) {
        return tx.dsl()
                .select(TRAVEL_DOCUMENT.asterisk(), PERSON.NAME, PERSON.SECTION_ID, SECTION.NAME)
                .from(TRAVEL_DOCUMENT)
                .join(PERSON)
                .on(TRAVEL_DOCUMENT.PERSON_ID.eq(PERSON.ID))
                .leftJoin(SECTION)
                .on(PERSON.SECTION_ID.eq(SECTION.ID))
                .where(which)
                .orderBy(PERSON.NAME, PERSON.ID, TRAVEL_DOCUMENT.KIND, TRAVEL_DOCUMENT.ISSUED, TRAVEL_DOCUMENT.ID)
                .limit(limit)
                .offset(offset)
                .fetch(DocumentStore::document);
    }

    private static TravelDocument document(Record row) {
        return new TravelDocument(
                row.get(TRAVEL_DOCUMENT.ID),
                row.get(TRAVEL_DOCUMENT.VERSION),
                named(row.get(TRAVEL_DOCUMENT.PERSON_ID), row.get(PERSON.NAME)),
                named(row.get(PERSON.SECTION_ID), row.get(SECTION.NAME)),
                choice(DocumentKind.class, row.get(TRAVEL_DOCUMENT.KIND)),
                row.get(TRAVEL_DOCUMENT.NUMBER),
                row.get(TRAVEL_DOCUMENT.AUTHORITY),
                Optional.ofNullable(row.get(TRAVEL_DOCUMENT.ISSUED)),
                Optional.ofNullable(row.get(TRAVEL_DOCUMENT.EXPIRES)),
                Optional.ofNullable(row.get(TRAVEL_DOCUMENT.KEPT_SINCE)),
                new Place(row.get(TRAVEL_DOCUMENT.CABINET), row.get(TRAVEL_DOCUMENT.SLOT)),
                new Custody(
                        DocumentState.valueOf(row.get(TRAVEL_DOCUMENT.STATE)),
                        Optional.ofNullable(row.get(TRAVEL_DOCUMENT.STATE_ON)),
                        row.get(TRAVEL_DOCUMENT.REASON),
                        row.get(TRAVEL_DOCUMENT.SLIP)),
                lines(row.get(TRAVEL_DOCUMENT.PAST)),
                row.get(TRAVEL_DOCUMENT.NOTE),
                Optional.empty());
    }

    @Override
    protected TravelDocumentRecord row(TravelDocument document, long versioned) {
        TravelDocumentRecord row = new TravelDocumentRecord();
        row.setId(document.id());
        row.setVersion(versioned);
        row.setPersonId(document.person().map(Named::id).orElse(null));
        row.setKind(document.kind().map(DocumentKind::name).orElse(null));
        row.setNumber(document.number());
        row.setAuthority(document.authority());
        row.setIssued(document.issued().orElse(null));
        row.setExpires(document.expires().orElse(null));
        row.setKeptSince(document.keptSince().orElse(null));
        row.setCabinet(document.place().cabinet());
        row.setSlot(document.place().slot());
        row.setState(document.state().name());
        row.setStateOn(document.custody().on().orElse(null));
        row.setReason(document.custody().reason());
        row.setSlip(document.custody().slip());
        row.setPast(String.join("\n", document.past()));
        row.setNote(document.note());
        return row;
    }
}
