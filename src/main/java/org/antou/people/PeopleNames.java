package org.antou.people;

import java.util.List;
import java.util.Optional;
import org.antou.history.Change;
import org.antou.people.model.Person;
import org.antou.people.model.Section;
import org.antou.people.store.PeopleStore;
import org.antou.register.Named;
import org.antou.register.port.Names;
import org.antou.text.Pinyin;

/** Persons and sections as an import finds and makes them. */
record PeopleNames(People people) implements Names {

    private static final long FIRST_VERSION = 1;

    @Override
    public List<Known> persons() {
        return people.persons().stream()
                .map(p -> new Known(p.named(), p.section(), p.idNumber()))
                .toList();
    }

    @Override
    public List<Named> sections() {
        return people.sections().stream().map(Section::named).toList();
    }

    @Override
    public void makePerson(Change change, Named person, Optional<Named> section) {
        if (PeopleStore.person(change.tx(), person.id()).isEmpty()) {
            String initials = Pinyin.nameInitials(person.name());
            new PersonRows()
                    .create(change, new Person(person.id(), FIRST_VERSION, person.name(), section, "", "", initials));
        }
    }

    @Override
    public void makeSection(Change change, Named section) {
        if (PeopleStore.section(change.tx(), section.id()).isEmpty()) {
            new SectionRows()
                    .create(
                            change,
                            new Section(
                                    section.id(), FIRST_VERSION, section.name(), Optional.empty(), Optional.empty()));
        }
    }
}
