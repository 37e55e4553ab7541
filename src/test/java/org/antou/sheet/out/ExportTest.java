package org.antou.sheet.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.antou.ledger.Fixture;
import org.antou.people.model.PeopleColumns;
import org.antou.people.model.Person;
import org.antou.register.Column;
import org.antou.register.port.SheetPort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which columns go out: as shown, and personal data only where it is asked for. */
class ExportTest {

    private final Fixture fixture = new Fixture();
    private final SheetPort<Person> people = fixture.people.sheet();
    private final List<Column<Person>> shown =
            List.of(people.columns().get(PeopleColumns.POST), people.columns().get(PeopleColumns.NAME));

    @AfterEach
    void close() {
        fixture.store.close();
    }

    @Test
    void the_columns_are_those_of_the_table_in_its_order() {
        assertThat(keys(Export.of(people, shown, false))).containsExactly(PeopleColumns.POST, PeopleColumns.NAME);
    }

    @Test
    void numbers_that_are_asked_for_come_along_even_where_the_table_hides_them() {
        assertThat(keys(Export.of(people, shown, true)))
                .containsExactly(PeopleColumns.POST, PeopleColumns.NAME, PeopleColumns.ID_NUMBER);
    }

    @Test
    void numbers_that_are_not_asked_for_stay_in() {
        assertThat(keys(Export.all(people, false))).doesNotContain(PeopleColumns.ID_NUMBER);
    }

    private static List<String> keys(Export<Person> export) {
        return export.columns().stream().map(Column::key).toList();
    }
}
