package org.antou.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.Change;
import org.antou.people.model.PeopleColumns;
import org.antou.people.model.PeopleRules;
import org.antou.people.model.Person;
import org.antou.people.store.PeopleStore;
import org.antou.register.Values;
import org.antou.register.port.RecordedRows;
import org.antou.store.Tx;

/** Persons, written together with their history; what follows of a change of post or name is written with it. */
final class PersonRows extends RecordedRows<Person> {

    PersonRows() {
        super(People.PERSON, PeopleColumns.PERSON, PeopleColumns.NAME);
    }

    @Override
    protected UUID id(Person person) {
        return person.id();
    }

    @Override
    public Person save(Change change, Person person) {
        Optional<Person> before = find(change.tx(), person.id());
        return super.save(change, PeopleRules.completed(before, person, change.day()));
    }

    @Override
    public Optional<Person> find(Tx tx, UUID id) {
        return PeopleStore.person(tx, id);
    }

    @Override
    public List<Person> findAll(Tx tx, List<UUID> ids) {
        return PeopleStore.persons(tx, ids);
    }

    @Override
    public boolean deleteAll(Tx tx, List<UUID> ids) {
        return PeopleStore.deletePersons(tx, ids);
    }

    @Override
    public Person restored(UUID id, long version, Values values) {
        return columns().apply().apply(PeopleColumns.blankPerson(id, version), values);
    }

    @Override
    public long version(Person person) {
        return person.version();
    }

    @Override
    public void insert(Tx tx, Person person) {
        PeopleStore.insert(tx, person);
    }

    @Override
    public void insertAll(Tx tx, List<Person> persons) {
        PeopleStore.insertAll(tx, persons);
    }

    @Override
    public boolean update(Tx tx, Person person) {
        return PeopleStore.update(tx, person);
    }

    @Override
    public boolean delete(Tx tx, UUID id) {
        return PeopleStore.deletePerson(tx, id);
    }
}
