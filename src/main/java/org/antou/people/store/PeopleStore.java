package org.antou.people.store;

import static org.antou.store.db.Tables.BRANCH;
import static org.antou.store.db.Tables.PERSON;
import static org.antou.store.db.Tables.SECTION;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.people.model.Person;
import org.antou.people.model.Section;
import org.antou.store.Tx;
import org.antou.store.db.tables.records.PersonRecord;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.SelectLimitStep;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.DSL;

/** Reads and writes persons and sections. */
public final class PeopleStore {

    private PeopleStore() {}

    public static List<Person> persons(Tx tx) {
        return persons(tx, DSL.noCondition());
    }

    /** Persons by name, a page of them. */
    public static List<Person> page(Tx tx, int offset, int limit) {
        return select(tx, DSL.noCondition()).limit(limit).offset(offset).fetch(PersonMapping::person);
    }

    public static long count(Tx tx) {
        return tx.dsl().fetchCount(PERSON);
    }

    public static Optional<Person> person(Tx tx, UUID id) {
        return persons(tx, PERSON.ID.eq(id)).stream().findFirst();
    }

    /** Those of many that are there. */
    public static List<Person> persons(Tx tx, List<UUID> ids) {
        return persons(tx, PERSON.ID.in(ids));
    }

    public static List<Person> ofBranch(Tx tx, UUID branch) {
        return persons(tx, PERSON.BRANCH_ID.eq(branch));
    }

    public static List<Person> withIdNumber(Tx tx, String idNumber) {
        return persons(tx, PERSON.ID_NUMBER.eq(idNumber));
    }

    /** A person and whoever bears the same name or number. */
    public static List<Person> alike(Tx tx, Person person) {
        Condition number = person.idNumber().isEmpty() ? DSL.falseCondition() : PERSON.ID_NUMBER.eq(person.idNumber());
        return persons(tx, PERSON.NAME.eq(person.name()).or(number));
    }

    private static List<Person> persons(Tx tx, Condition which) {
        return select(tx, which).fetch(PersonMapping::person);
    }

    private static SelectLimitStep<? extends Record> select(Tx tx, Condition which) {
        return tx.dsl()
                .select(PERSON.asterisk(), SECTION.NAME, PersonMapping.FILED.NAME, BRANCH.NAME)
                .from(PERSON)
                .leftJoin(SECTION)
                .on(PERSON.SECTION_ID.eq(SECTION.ID))
                .leftJoin(PersonMapping.FILED)
                .on(PERSON.FILED_SECTION_ID.eq(PersonMapping.FILED.ID))
                .leftJoin(BRANCH)
                .on(PERSON.BRANCH_ID.eq(BRANCH.ID))
                .where(which)
                .orderBy(PERSON.NAME, PERSON.ID);
    }

    public static void insert(Tx tx, Person person) {
        tx.dsl().insertInto(PERSON).set(PersonMapping.record(person)).execute();
    }

    /** Inserts many at once. */
    public static void insertAll(Tx tx, List<Person> persons) {
        tx.insertAll(persons.stream().map(PersonMapping::record).toList());
    }

    /** Writes a person over the row with the same version; false where somebody else was faster. */
    public static boolean update(Tx tx, Person person) {
        PersonRecord row = new PersonRecord();
        row.setVersion(person.version() + 1);
        PersonMapping.fill(row, person);
        return tx.dsl()
                        .update(PERSON)
                        .set(row)
                        .where(PERSON.ID.eq(person.id()), PERSON.VERSION.eq(person.version()))
                        .execute()
                == 1;
    }

    /** False where other records still name it. */
    public static boolean deletePerson(Tx tx, UUID id) {
        return deletePersons(tx, List.of(id));
    }

    /** False where other records still name one of them; then all are still there. */
    public static boolean deletePersons(Tx tx, List<UUID> ids) {
        try {
            tx.dsl().deleteFrom(PERSON).where(PERSON.ID.in(ids)).execute();
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
                        Texts.date(row.getValidFrom()),
                        Texts.date(row.getValidTo()),
                        Texts.lines(row.getFormer())));
    }

    public static void insert(Tx tx, Section section) {
        tx.dsl()
                .insertInto(SECTION)
                .set(SECTION.ID, section.id())
                .set(SECTION.VERSION, section.version())
                .set(SECTION.NAME, section.name())
                .set(SECTION.VALID_FROM, Texts.stored(section.validFrom()))
                .set(SECTION.VALID_TO, Texts.stored(section.validTo()))
                .set(SECTION.FORMER, Texts.stored(section.former()))
                .execute();
    }

    /** Writes a section over the row with the same version; false where somebody else was faster. */
    public static boolean update(Tx tx, Section section) {
        return tx.dsl()
                        .update(SECTION)
                        .set(SECTION.VERSION, section.version() + 1)
                        .set(SECTION.NAME, section.name())
                        .set(SECTION.VALID_FROM, Texts.stored(section.validFrom()))
                        .set(SECTION.VALID_TO, Texts.stored(section.validTo()))
                        .set(SECTION.FORMER, Texts.stored(section.former()))
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
}
