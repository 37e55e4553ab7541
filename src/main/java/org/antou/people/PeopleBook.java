package org.antou.people;

import java.util.List;
import org.antou.book.BookRow;
import org.antou.book.BookSource;
import org.antou.book.BookVolume;
import org.antou.paper.PaperColumn;
import org.antou.people.model.PeopleColumns;
import org.antou.people.model.Person;
import org.antou.register.Column;

/** The persons as a bound book (人员登记簿). Identity numbers and other personal data are not in it. */
public final class PeopleBook implements BookSource {

    private static final int ROWS = 18;

    private final People people;

    public PeopleBook(People people) {
        this.people = people;
    }

    @Override
    public String key() {
        return People.PERSON;
    }

    @Override
    public String title() {
        return "人员";
    }

    @Override
    public List<BookVolume> volumes() {
        return people.persons().isEmpty() ? List.of() : List.of(BookVolume.whole("人员登记簿"));
    }

    @Override
    public Shape shape() {
        return new Shape(true, ROWS, columns().stream().map(PaperColumn::of).toList());
    }

    private static List<Column<Person>> columns() {
        return PeopleColumns.PERSON.all().stream()
                .filter(column -> column.width() > 0 && !column.sensitive())
                .toList();
    }

    /** Everyone on record, whoever has left too: a register of persons is not cleaned by leaving. */
    @Override
    public List<BookRow> rows(BookVolume volume, int year) {
        return people.persons().stream()
                .map(person -> new BookRow(
                        person.id(),
                        person.version(),
                        person.name(),
                        columns().stream().map(column -> column.show(person)).toList()))
                .toList();
    }
}
