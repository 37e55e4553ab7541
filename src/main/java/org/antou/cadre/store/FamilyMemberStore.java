package org.antou.cadre.store;

import static org.antou.store.db.Tables.FAMILY_MEMBER;
import static org.antou.store.db.Tables.PERSON;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.cadre.model.FamilyMember;
import org.antou.register.Named;
import org.antou.store.Tx;
import org.antou.store.db.tables.records.FamilyMemberRecord;
import org.antou.text.PartialDate;
import org.jooq.Condition;
import org.jooq.Record;

/** Reads and writes {@link FamilyMember}. */
public final class FamilyMemberStore extends PartStore<FamilyMember> {

    public FamilyMemberStore() {
        super(
                FAMILY_MEMBER,
                FAMILY_MEMBER.ID,
                FAMILY_MEMBER.VERSION,
                new Key<>(FamilyMember::id, FamilyMember::version));
    }

    @Override
    public List<FamilyMember> of(Tx tx, UUID owner) {
        return select(tx, FAMILY_MEMBER.PERSON_ID.eq(owner));
    }

    @Override
    protected List<FamilyMember> select(Tx tx, Condition which, int offset, int limit) {
        return tx.dsl()
                .select(FAMILY_MEMBER.asterisk(), PERSON.NAME)
                .from(FAMILY_MEMBER)
                .join(PERSON)
                .on(FAMILY_MEMBER.PERSON_ID.eq(PERSON.ID))
                .where(which)
                .orderBy(PERSON.NAME, PERSON.ID, FAMILY_MEMBER.POSITION, FAMILY_MEMBER.ID)
                .limit(limit)
                .offset(offset)
                .fetch(FamilyMemberStore::read);
    }

    private static FamilyMember read(Record row) {
        return new FamilyMember(
                row.get(FAMILY_MEMBER.ID),
                row.get(FAMILY_MEMBER.VERSION),
                named(row.get(FAMILY_MEMBER.PERSON_ID), row.get(PERSON.NAME)),
                row.get(FAMILY_MEMBER.RELATION),
                row.get(FAMILY_MEMBER.NAME),
                Optional.ofNullable(row.get(FAMILY_MEMBER.BIRTH)).map(PartialDate::parse),
                row.get(FAMILY_MEMBER.POLITICS),
                row.get(FAMILY_MEMBER.WORK),
                Optional.ofNullable(row.get(FAMILY_MEMBER.POSITION)));
    }

    @Override
    protected FamilyMemberRecord row(FamilyMember it, long versioned) {
        FamilyMemberRecord row = new FamilyMemberRecord();
        row.setId(it.id());
        row.setVersion(versioned);
        row.setPersonId(it.person().map(Named::id).orElse(null));
        row.setRelation(it.relation());
        row.setName(it.name());
        row.setBirth(it.birth().map(PartialDate::toString).orElse(null));
        row.setPolitics(it.politics());
        row.setWork(it.work());
        row.setPosition(it.position().orElse(null));
        return row;
    }
}
