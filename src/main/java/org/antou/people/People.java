package org.antou.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.History;
import org.antou.people.model.PeopleColumns;
import org.antou.people.model.Person;
import org.antou.people.model.Section;
import org.antou.people.store.PeopleStore;
import org.antou.problem.Problem;
import org.antou.register.Named;
import org.antou.register.RecordRef;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.store.Ids;
import org.antou.store.Store;

/** 人员、科室: finds persons and sections, and makes them on the spot. */
public final class People {

    /** Register keys of {@link RecordRef}. */
    public static final String PERSON = "person";

    public static final String SECTION = "section";

    private final Store store;
    private final History history;

    public People(Store store, History history) {
        this.store = store;
        this.history = history;
    }

    /** Every person, by name. */
    public List<Person> persons() {
        return store.read(PeopleStore::persons);
    }

    /** Every section, by name. */
    public List<Section> sections() {
        return store.read(PeopleStore::sections);
    }

    public Optional<Person> person(UUID id) {
        return store.read(tx -> PeopleStore.person(tx, id));
    }

    public Optional<Section> section(UUID id) {
        return store.read(tx -> PeopleStore.section(tx, id));
    }

    /** Makes a person on the spot. Persons of the same name may exist; the caller shows them with their section first. */
    public Person createPerson(Session session, String name, Optional<Named> section) {
        session.require(Role.CLERK);
        Person person = new Person(Ids.next(), 1, checked(name, "姓名", 80), section, "", "", "");
        return history.write(session, "登记人员", change -> {
            PeopleStore.insert(change.tx(), person);
            change.record(new RecordRef(PERSON, person.id()), PeopleColumns.PERSON, Optional.empty(), person);
            return person;
        });
    }

    /** Makes a section on the spot; one of the same name is handed back instead of a second one. */
    public Section createSection(Session session, String name) {
        session.require(Role.CLERK);
        String checked = checked(name, "科室名称", 200);
        return history.write(session, "登记科室", change -> {
            Optional<Section> there = PeopleStore.sections(change.tx()).stream()
                    .filter(s -> s.name().equals(checked))
                    .findFirst();
            return there.orElseGet(() -> {
                Section section = new Section(Ids.next(), 1, checked, Optional.empty(), Optional.empty());
                PeopleStore.insert(change.tx(), section);
                change.record(new RecordRef(SECTION, section.id()), PeopleColumns.SECTION, Optional.empty(), section);
                return section;
            });
        });
    }

    private static String checked(String text, String what, int most) {
        String trimmed = text.strip();
        if (trimmed.isEmpty() || trimmed.length() > most) {
            throw new Problem.Expected(
                    what + (trimmed.isEmpty() ? "没有填写。" : "太长,最多 " + most + " 个字。"), "没有改动任何内容。", "请改好后再试。");
        }
        return trimmed;
    }
}
