package org.antou.people.model;

import java.util.Optional;
import java.util.UUID;
import org.antou.register.Values;

/** Invented persons for tests, field by field. */
public final class Persons {

    private Persons() {}

    /** A person with these fields: key, value, key, value… */
    public static Person of(String name, Object... fields) {
        return with(PeopleColumns.blankPerson(UUID.randomUUID(), 0), join(name, fields));
    }

    public static Person with(Person person, Object... fields) {
        Values values = PeopleColumns.PERSON.values(person);
        for (int i = 0; i < fields.length; i += 2) {
            values = values.with((String) fields[i], Optional.of(fields[i + 1]));
        }
        return PeopleColumns.PERSON.apply().apply(person, values);
    }

    public static Branch branch(String name, Object... fields) {
        return with(PeopleColumns.blankBranch(UUID.randomUUID(), 0), join(name, fields));
    }

    public static Branch with(Branch branch, Object... fields) {
        Values values = PeopleColumns.BRANCH.values(branch);
        for (int i = 0; i < fields.length; i += 2) {
            values = values.with((String) fields[i], Optional.of(fields[i + 1]));
        }
        return PeopleColumns.BRANCH.apply().apply(branch, values);
    }

    private static Object[] join(String name, Object... fields) {
        Object[] all = new Object[fields.length + 2];
        all[0] = PeopleColumns.NAME;
        all[1] = name;
        System.arraycopy(fields, 0, all, 2, fields.length);
        return all;
    }
}
