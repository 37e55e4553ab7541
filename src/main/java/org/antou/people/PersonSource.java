package org.antou.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.people.model.Person;
import org.antou.register.row.RowSource;

/** Every person, by name. */
record PersonSource(People people) implements RowSource<Person> {

    @Override
    public long count() {
        return people.count();
    }

    @Override
    public List<Person> page(int offset, int limit) {
        return people.page(offset, limit);
    }

    @Override
    public Optional<Person> find(UUID id) {
        return people.person(id);
    }
}
