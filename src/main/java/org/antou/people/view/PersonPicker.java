package org.antou.people.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.antou.people.People;
import org.antou.people.model.Person;
import org.antou.register.Named;
import org.antou.security.Session;
import org.antou.ui.PickerSource;

/** Persons for a picker field; those who share a name are shown with their section. */
public final class PersonPicker implements PickerSource<Named> {

    private static final int MOST = 30;

    private final People people;
    private final Session session;
    private final Map<UUID, String> labels = new ConcurrentHashMap<>();

    public PersonPicker(People people, Session session) {
        this.people = people;
        this.session = session;
    }

    @Override
    public List<Named> search(String typed) {
        List<Person> found = people.searchPersons(typed);
        Map<String, Long> bearers = found.stream().collect(Collectors.groupingBy(Person::name, Collectors.counting()));
        found.stream().filter(p -> bearers.get(p.name()) > 1).forEach(p -> labels.put(p.id(), label(p)));
        return found.stream().limit(MOST).map(Person::named).toList();
    }

    private static String label(Person person) {
        String where = person.section().map(Named::name).orElse("科室未填");
        return person.name() + "(" + where + ")";
    }

    @Override
    public Named create(String name) {
        return people.createPerson(session, name, Optional.empty()).named();
    }

    @Override
    public String name(Named person) {
        return labels.getOrDefault(person.id(), person.name());
    }

    @Override
    public boolean bears(Named person, String typed) {
        return person.name().equals(typed) || name(person).equals(typed);
    }
}
