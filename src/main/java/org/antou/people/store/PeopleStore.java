package org.antou.people.store;

import static org.antou.store.db.Tables.PERSON;
import static org.antou.store.db.Tables.SECTION;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.people.model.Person;
import org.antou.people.model.Section;
import org.antou.register.Named;
import org.antou.store.Tx;
import org.antou.text.PartialDate;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.DSL;

/** Reads and writes persons and sections. */
public final class PeopleStore {

    private PeopleStore() {}

    public static List<Person> persons(Tx tx) {
        return persons(tx, DSL.noCondition());
    }

    public static Optional<Person> person(Tx tx, UUID id) {
        return persons(tx, PERSON.ID.eq(id)).stream().findFirst();
    }

    private static List<Person> persons(Tx tx, Condition which) {
        return tx.dsl()
                .select(PERSON.asterisk(), SECTION.NAME)
                .from(PERSON)
                .leftJoin(SECTION)
                .on(PERSON.SECTION_ID.eq(SECTION.ID))
                .where(which)
                .orderBy(PERSON.NAME, PERSON.ID)
                .fetch(PeopleStore::person);
    }

    private static Person person(Record row) {
        return new Person(
                row.get(PERSON.ID),
                row.get(PERSON.VERSION),
                row.get(PERSON.NAME),
                Optional.ofNullable(row.get(PERSON.SECTION_ID)).map(id -> new Named(id, row.get(SECTION.NAME))),
                row.get(PERSON.POST),
                row.get(PERSON.ID_NUMBER),
                row.get(PERSON.INITIALS));
    }

    public static void insert(Tx tx, Person person) {
        tx.dsl()
                .insertInto(PERSON)
                .set(PERSON.ID, person.id())
                .set(PERSON.VERSION, person.version())
                .set(PERSON.NAME, person.name())
                .set(PERSON.SECTION_ID, person.section().map(Named::id).orElse(null))
                .set(PERSON.POST, person.post())
                .set(PERSON.ID_NUMBER, person.idNumber())
                .set(PERSON.INITIALS, person.initials())
                .execute();
    }

    /** Writes a person over the row with the same version; false where somebody else was faster. */
    public static boolean update(Tx tx, Person person) {
        return tx.dsl()
                        .update(PERSON)
                        .set(PERSON.VERSION, person.version() + 1)
                        .set(PERSON.NAME, person.name())
                        .set(PERSON.SECTION_ID, person.section().map(Named::id).orElse(null))
                        .set(PERSON.POST, person.post())
                        .set(PERSON.ID_NUMBER, person.idNumber())
                        .set(PERSON.INITIALS, person.initials())
                        .where(PERSON.ID.eq(person.id()), PERSON.VERSION.eq(person.version()))
                        .execute()
                == 1;
    }

    /** False where other records still name it. */
    public static boolean deletePerson(Tx tx, UUID id) {
        try {
            tx.dsl().deleteFrom(PERSON).where(PERSON.ID.eq(id)).execute();
            return true;
        } catch (IntegrityConstraintViolationException e) {
            return false;
        }
    }

    public static List<Section> sections(Tx tx) {
        return sections(tx, DSL.noCondition());
    }

    public static Optional<Section> section(Tx tx, UUID id) {
        return sections(tx, SECTION.ID.eq(id)).stream().findFirst();
    }

    private static List<Section> sections(Tx tx, Condition which) {
        return tx.dsl()
                .selectFrom(SECTION)
                .where(which)
                .orderBy(SECTION.NAME, SECTION.ID)
                .fetch(row -> new Section(
                        row.getId(),
                        row.getVersion(),
                        row.getName(),
                        Optional.ofNullable(row.getValidFrom()).map(PartialDate::parse),
                        Optional.ofNullable(row.getValidTo()).map(PartialDate::parse)));
    }

    public static void insert(Tx tx, Section section) {
        tx.dsl()
                .insertInto(SECTION)
                .set(SECTION.ID, section.id())
                .set(SECTION.VERSION, section.version())
                .set(SECTION.NAME, section.name())
                .set(SECTION.VALID_FROM, stored(section.validFrom()))
                .set(SECTION.VALID_TO, stored(section.validTo()))
                .execute();
    }

    /** Writes a section over the row with the same version; false where somebody else was faster. */
    public static boolean update(Tx tx, Section section) {
        return tx.dsl()
                        .update(SECTION)
                        .set(SECTION.VERSION, section.version() + 1)
                        .set(SECTION.NAME, section.name())
                        .set(SECTION.VALID_FROM, stored(section.validFrom()))
                        .set(SECTION.VALID_TO, stored(section.validTo()))
                        .where(SECTION.ID.eq(section.id()), SECTION.VERSION.eq(section.version()))
                        .execute()
                == 1;
    }

    /** False where other records still name it. */
    public static boolean deleteSection(Tx tx, UUID id) {
        try {
            tx.dsl().deleteFrom(SECTION).where(SECTION.ID.eq(id)).execute();
            return true;
        } catch (IntegrityConstraintViolationException e) {
            return false;
        }
    }

    private static String stored(Optional<PartialDate> date) {
        return date.map(PartialDate::toString).orElse(null);
    }
}
