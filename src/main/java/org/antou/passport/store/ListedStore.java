package org.antou.passport.store;

import static org.antou.store.db.Tables.LISTED_DOCUMENT;
import static org.antou.store.db.Tables.PERSON;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.passport.model.DocumentKind;
import org.antou.passport.model.ListedDocument;
import org.antou.register.Named;
import org.antou.register.store.Shelf;
import org.antou.store.Tx;
import org.antou.store.db.tables.records.ListedDocumentRecord;
import org.antou.text.PartialDate;
import org.jooq.Condition;
import org.jooq.Record;

/** Reads and writes the list of the authorities, a person's rows together. */
public final class ListedStore extends Shelf<ListedDocument> {

    public ListedStore() {
        super(
                LISTED_DOCUMENT,
                LISTED_DOCUMENT.ID,
                LISTED_DOCUMENT.VERSION,
                new Key<>(ListedDocument::id, ListedDocument::version));
    }

    /** The rows of which somebody said that they are about this person. */
    public List<ListedDocument> ofPerson(Tx tx, UUID person) {
        return select(tx, LISTED_DOCUMENT.PERSON_ID.eq(person));
    }

    @Override
    protected List<ListedDocument> select(Tx tx, Condition which, int offset, int limit) {
        return tx.dsl()
                .select(LISTED_DOCUMENT.asterisk(), PERSON.ID, PERSON.NAME)
                .from(LISTED_DOCUMENT)
                .leftJoin(PERSON)
                .on(LISTED_DOCUMENT.PERSON_ID.eq(PERSON.ID))
                .where(which)
                .orderBy(LISTED_DOCUMENT.NAME, LISTED_DOCUMENT.ID_NUMBER, LISTED_DOCUMENT.KIND, LISTED_DOCUMENT.ID)
                .limit(limit)
                .offset(offset)
                .fetch(ListedStore::listed);
    }

    private static ListedDocument listed(Record row) {
        return new ListedDocument(
                row.get(LISTED_DOCUMENT.ID),
                row.get(LISTED_DOCUMENT.VERSION),
                row.get(LISTED_DOCUMENT.NAME),
                row.get(LISTED_DOCUMENT.ID_NUMBER),
                Optional.ofNullable(row.get(LISTED_DOCUMENT.BIRTH)).map(PartialDate::parse),
                choice(DocumentKind.class, row.get(LISTED_DOCUMENT.KIND)),
                row.get(LISTED_DOCUMENT.NUMBER),
                row.get(LISTED_DOCUMENT.AUTHORITY),
                Optional.ofNullable(row.get(LISTED_DOCUMENT.ISSUED)),
                Optional.ofNullable(row.get(LISTED_DOCUMENT.EXPIRES)),
                row.get(LISTED_DOCUMENT.STATUS),
                named(row.get(PERSON.ID), row.get(PERSON.NAME)),
                row.get(LISTED_DOCUMENT.SOURCE),
                row.get(LISTED_DOCUMENT.NOTE));
    }

    @Override
    protected ListedDocumentRecord row(ListedDocument listed, long versioned) {
        ListedDocumentRecord row = new ListedDocumentRecord();
        row.setId(listed.id());
        row.setVersion(versioned);
        row.setName(listed.name());
        row.setIdNumber(listed.idNumber());
        row.setBirth(listed.birth().map(PartialDate::toString).orElse(null));
        row.setKind(listed.kind().map(DocumentKind::name).orElse(null));
        row.setNumber(listed.number());
        row.setAuthority(listed.authority());
        row.setIssued(listed.issued().orElse(null));
        row.setExpires(listed.expires().orElse(null));
        row.setStatus(listed.status());
        row.setPersonId(listed.person().map(Named::id).orElse(null));
        row.setSource(listed.source());
        row.setNote(listed.note());
        return row;
    }
}
