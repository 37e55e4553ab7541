package org.antou.people.store;

import static org.antou.store.db.Tables.BRANCH;
import static org.antou.store.db.Tables.PERSON;
import static org.antou.store.db.Tables.SECTION;

import java.util.Optional;
import java.util.UUID;
import org.antou.people.model.Departure;
import org.antou.people.model.Identity;
import org.antou.people.model.Loaned;
import org.antou.people.model.PartyLife;
import org.antou.people.model.PartyPost;
import org.antou.people.model.PartyStatus;
import org.antou.people.model.Person;
import org.antou.people.model.Secondment;
import org.antou.people.model.Service;
import org.antou.people.model.Sex;
import org.antou.people.model.StaffKind;
import org.antou.people.model.Standing;
import org.antou.register.Named;
import org.antou.store.db.tables.records.PersonRecord;
import org.jooq.Record;
import org.jooq.TableField;

/** Between a row of PERSON, joined with the names it points at, and a person. */
final class PersonMapping {

    /** The section a person is filed in, beside the one the person works in. */
    static final org.antou.store.db.tables.Section FILED = SECTION.as("FILED");

    private PersonMapping() {}

    static Person person(Record row) {
        return new Person(
                row.get(PERSON.ID),
                row.get(PERSON.VERSION),
                row.get(PERSON.NAME),
                named(row, PERSON.SECTION_ID, SECTION.NAME),
                row.get(PERSON.POST),
                row.get(PERSON.ID_NUMBER),
                row.get(PERSON.INITIALS),
                new Identity(choice(Sex.class, row.get(PERSON.SEX)), Texts.date(row.get(PERSON.BIRTH))),
                service(row),
                new Loaned(
                        choice(Secondment.class, row.get(PERSON.SECONDMENT)),
                        row.get(PERSON.SECONDED_TO),
                        Texts.date(row.get(PERSON.SECONDED_UNTIL))),
                party(row),
                new Departure(
                        Standing.valueOf(row.get(PERSON.STANDING)),
                        Texts.date(row.get(PERSON.LEFT_ON)),
                        row.get(PERSON.LEFT_TO),
                        Texts.lines(row.get(PERSON.CHECKLIST))),
                row.get(PERSON.NOTE));
    }

    private static Service service(Record row) {
        return new Service(
                choice(StaffKind.class, row.get(PERSON.STAFF_KIND)),
                Texts.date(row.get(PERSON.HIRED)),
                Texts.date(row.get(PERSON.SINCE)),
                named(row, PERSON.FILED_SECTION_ID, FILED.NAME),
                row.get(PERSON.FILED_POST),
                Texts.date(row.get(PERSON.FILED_SINCE)),
                Texts.lines(row.get(PERSON.FORMER)));
    }

    private static PartyLife party(Record row) {
        return new PartyLife(
                choice(PartyStatus.class, row.get(PERSON.PARTY_STATUS)),
                Texts.date(row.get(PERSON.JOINED)),
                Texts.date(row.get(PERSON.CONFIRMED)),
                named(row, PERSON.BRANCH_ID, BRANCH.NAME),
                row.get(PERSON.PARTY_GROUP),
                choice(PartyPost.class, row.get(PERSON.PARTY_POST)));
    }

    static PersonRecord record(Person person) {
        PersonRecord row = new PersonRecord();
        row.setId(person.id());
        row.setVersion(person.version());
        fill(row, person);
        return row;
    }

    /** Everything but id and version. */
    static void fill(PersonRecord row, Person person) {
        row.setName(person.name());
        row.setSectionId(id(person.section()));
        row.setPost(person.post());
        row.setIdNumber(person.idNumber());
        row.setInitials(person.initials());
        row.setSex(name(person.identity().sex()));
        row.setBirth(Texts.stored(person.identity().birth()));
        row.setNote(person.note());
        service(row, person.service());
        row.setSecondment(name(person.loaned().kind()));
        row.setSecondedTo(person.loaned().where());
        row.setSecondedUntil(Texts.stored(person.loaned().until()));
        party(row, person.party());
        departure(row, person.departure());
    }

    private static void service(PersonRecord row, Service service) {
        row.setStaffKind(name(service.kind()));
        row.setHired(Texts.stored(service.hired()));
        row.setSince(Texts.stored(service.since()));
        row.setFiledSectionId(id(service.filedSection()));
        row.setFiledPost(service.filedPost());
        row.setFiledSince(Texts.stored(service.filedSince()));
        row.setFormer(Texts.stored(service.former()));
    }

    private static void party(PersonRecord row, PartyLife party) {
        row.setPartyStatus(name(party.status()));
        row.setJoined(Texts.stored(party.joined()));
        row.setConfirmed(Texts.stored(party.confirmed()));
        row.setBranchId(id(party.branch()));
        row.setPartyGroup(party.group());
        row.setPartyPost(name(party.post()));
    }

    private static void departure(PersonRecord row, Departure departure) {
        row.setStanding(departure.standing().name());
        row.setLeftOn(Texts.stored(departure.on()));
        row.setLeftTo(departure.to());
        row.setChecklist(Texts.stored(departure.checklist()));
    }

    private static Optional<Named> named(Record row, TableField<?, UUID> id, org.jooq.Field<String> name) {
        return Optional.ofNullable(row.get(id)).map(found -> new Named(found, row.get(name)));
    }

    private static UUID id(Optional<Named> named) {
        return named.map(Named::id).orElse(null);
    }

    private static <E extends Enum<E>> Optional<E> choice(Class<E> type, String stored) {
        return Optional.ofNullable(stored).map(name -> Enum.valueOf(type, name));
    }

    private static String name(Optional<? extends Enum<?>> choice) {
        return choice.map(Enum::name).orElse(null);
    }
}
