package org.antou.people;

import org.antou.people.model.Person;
import org.antou.register.port.SheetPort;

/** Persons in workbooks. */
final class PersonSheet extends SheetPort<Person> {

    PersonSheet(People people) {
        super("人员", new PersonRows(), new PersonSource(people));
    }
}
