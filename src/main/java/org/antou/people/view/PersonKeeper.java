package org.antou.people.view;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.people.People;
import org.antou.people.model.PeopleColumns;
import org.antou.people.model.Person;
import org.antou.register.view.RecordKeeper;
import org.antou.security.Session;

/** Gets and saves a person for the form, and puts on record who looked at the identity number there. */
record PersonKeeper(People people, Session session) implements RecordKeeper<Person> {

    @Override
    public UUID id(Person person) {
        return person.id();
    }

    @Override
    public Optional<Person> current(UUID id) {
        return people.person(id);
    }

    @Override
    public Person onto(Person mine, Person current) {
        return PeopleColumns.PERSON
                .apply()
                .apply(PeopleColumns.blankPerson(mine.id(), current.version()), PeopleColumns.PERSON.values(mine));
    }

    @Override
    public void revealed(Person person, String column) {
        people.reveal(session, List.of(person.id()), "在表单里查看");
    }

    @Override
    public Person save(Person person) {
        return people.save(session, person);
    }
}
