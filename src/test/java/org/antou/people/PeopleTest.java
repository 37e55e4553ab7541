package org.antou.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.History;
import org.antou.people.model.Person;
import org.antou.people.model.Section;
import org.antou.problem.Problem;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.store.Store;
import org.antou.store.TestStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleTest {

    private static final Session CLERK = new Session(new UUID(1, 1), "林经办", Role.CLERK);
    private static final Session READER = new Session(new UUID(1, 2), "苏查阅", Role.READER);

    private final Store store = TestStores.memory();
    private final History history =
            new History(store, Clock.fixed(Instant.parse("2021-02-01T00:00:00Z"), ZoneOffset.UTC));
    private final People people = new People(store, history);

    @ParameterizedTest
    @CsvSource({"单怀远, shy", "单怀远, 怀远", "欧阳静, oyj", "查慎行, zsx", "林致远, lzy", "林致远, 林"})
    void a_person_is_found_by_name_or_initials(String name, String typed) {
        people.createPerson(CLERK, "周正", Optional.empty());
        people.createPerson(CLERK, name, Optional.empty());
        assertThat(people.searchPersons(typed)).extracting(Person::name).containsExactly(name);
    }

    @Test
    void a_person_is_found_by_the_section_too() {
        Section section = people.createSection(CLERK, "综合科");
        people.createPerson(CLERK, "林致远", Optional.of(section.named()));
        assertThat(people.searchPersons("zhk")).hasSize(1);
        assertThat(people.searchPersons("lzy zhk")).hasSize(1);
        assertThat(people.searchPersons("lzy cwk")).isEmpty();
    }

    @Test
    void two_persons_may_bear_one_name_but_a_section_stands_once() {
        people.createPerson(CLERK, "林致远", Optional.empty());
        people.createPerson(CLERK, "林致远", Optional.empty());
        assertThat(people.persons()).hasSize(2);
        assertThat(people.createSection(CLERK, "综合科")).isEqualTo(people.createSection(CLERK, " 综合科 "));
        assertThat(people.sections()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\t"})
    void nobody_is_nameless(String name) {
        assertThatThrownBy(() -> people.createPerson(CLERK, name, Optional.empty()))
                .isInstanceOf(Problem.Expected.class)
                .hasMessageContaining("姓名没有填写");
        assertThatThrownBy(() -> people.createSection(CLERK, name)).isInstanceOf(Problem.Expected.class);
    }

    @Test
    void a_name_fits_the_store() {
        assertThatThrownBy(() -> people.createPerson(CLERK, "名".repeat(81), Optional.empty()))
                .hasMessageContaining("最多 80 个字");
    }

    @Test
    void a_reader_makes_nobody() {
        assertThatThrownBy(() -> people.createPerson(READER, "林致远", Optional.empty()))
                .isInstanceOf(Problem.Expected.class);
        assertThatThrownBy(() -> people.createSection(READER, "综合科")).isInstanceOf(Problem.Expected.class);
        assertThat(people.persons()).isEmpty();
    }

    @Test
    void an_empty_query_lists_everybody_by_name() {
        people.createPerson(CLERK, "周正", Optional.empty());
        people.createPerson(CLERK, "林致远", Optional.empty());
        assertThat(people.searchPersons("")).hasSize(2);
    }

    @Test
    void making_a_person_can_be_taken_back() {
        people.createPerson(CLERK, "林致远", Optional.empty());
        var made = history.latest(1).get(0);
        history.write(CLERK, "撤销", change -> {
            people.ports().get(0).undo(change, made.ref(), made.changes());
            return 0;
        });
        assertThat(people.persons()).isEmpty();
    }
}
