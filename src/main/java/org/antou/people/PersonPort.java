package org.antou.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.Change;
import org.antou.people.model.Person;
import org.antou.register.FieldChange;
import org.antou.register.Finding;
import org.antou.register.Named;
import org.antou.register.RecordRef;
import org.antou.register.port.RecordPort;
import org.antou.text.SearchKey;

/** What the core may ask of the persons. */
final class PersonPort extends RecordPort<Person> {

    private final People people;

    PersonPort(People people) {
        super(new PersonRows());
        this.people = people;
    }

    @Override
    public String title() {
        return "人员";
    }

    @Override
    public long count() {
        return all().size();
    }

    @Override
    protected List<Person> all() {
        return people.persons();
    }

    @Override
    protected Optional<Person> byId(UUID id) {
        return people.person(id);
    }

    @Override
    protected Hit hit(Person person) {
        return new Hit(
                ref(person), person.name(), person.section().map(Named::name).orElse(""));
    }

    @Override
    public List<Finding> findings(LocalDate on) {
        return people.findings(on);
    }

    @Override
    public void undoAll(Change change, Map<RecordRef, List<FieldChange>> changes) {
        undoTogether(change, changes);
    }

    @Override
    protected SearchKey searched(Person person) {
        return People.key(person);
    }
}
