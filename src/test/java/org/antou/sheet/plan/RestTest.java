package org.antou.sheet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.antou.ledger.Fixture;
import org.antou.people.model.PeopleColumns;
import org.antou.people.model.Person;
import org.antou.register.port.SheetPort;
import org.antou.sheet.Clerk;
import org.antou.sheet.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left of a sheet after its good rows came in, and rows of one sheet that bear the same name. */
class RestTest {

    @TempDir
    Path temp;

    private final Fixture fixture = new Fixture();
    private final Clerk clerk = new Clerk(fixture);
    private final SheetPort<Person> people = fixture.people.sheet();

    @AfterEach
    void close() {
        fixture.store.close();
    }

    @Test
    void mended_rows_come_in_after_the_others_and_those_are_not_brought_in_twice() throws IOException {
        ImportPlan<Person> plan = plan("姓名,科室,性别\n甲一,办公室,男\n乙二,财务科,不详\n丙三,,也不详\n");
        assertThat(states(plan)).containsExactly(RowState.NEW, RowState.ERROR, RowState.ERROR);
        plan.mend(plan.rows().get(2), Map.of(PeopleColumns.SECTION_OF, "财务科"), Decision.NONE);
        clerk.bring(plan);

        ImportPlan<Person> rest = plan.rest(fixture.people.names(), Progress.NONE);
        assertThat(rest.rows()).extracting(PlanRow::number).containsExactly(3, 4);
        assertThat(rest.rows().get(1).mended()).containsEntry(PeopleColumns.SECTION_OF, "财务科");
        rest.mend(rest.rows().get(0), Map.of("sex", "女"), Decision.NONE);
        assertThat(states(rest)).containsExactly(RowState.NEW, RowState.ERROR);
        clerk.bring(rest);
        assertThat(names()).containsExactlyInAnyOrder("甲一", "乙二");

        ImportPlan<Person> last = rest.rest(fixture.people.names(), Progress.NONE);
        assertThat(last.rows()).extracting(PlanRow::number).containsExactly(4);
    }

    @Test
    void two_of_one_name_in_a_sheet_are_asked_about() throws IOException {
        ImportPlan<Person> plan = plan("姓名,科室\n张伟,办公室\n张伟,财务科\n李敏,办公室\n");
        assertThat(states(plan)).containsExactly(RowState.NEW, RowState.ASK, RowState.NEW);
        assertThat(plan.told(plan.rows().get(1)))
                .extracting(Flaw::reason)
                .anySatisfy(r -> assertThat(r).contains("第 2 行", "可能是同一条"));
        plan.decideOpen(Decision.UPDATE);
        assertThat(states(plan)).contains(RowState.ASK);
        plan.decideOpen(Decision.AS_NEW);
        assertThat(states(plan)).containsOnly(RowState.NEW);
        clerk.bring(plan);
        assertThat(names()).containsExactlyInAnyOrder("张伟", "张伟", "李敏");
    }

    @Test
    void two_of_one_name_with_numbers_of_their_own_are_not_asked_about() throws IOException {
        ImportPlan<Person> plan = plan("姓名,身份证号\n张伟,210302199001010016\n张伟,210303198512310020\n");
        assertThat(states(plan)).containsOnly(RowState.NEW);
    }

    @Test
    void two_rows_can_not_both_become_one_that_is_there() throws IOException {
        fixture.people.createPerson(Fixture.CLERK, "张伟", java.util.Optional.empty());
        ImportPlan<Person> plan = plan("姓名,职务\n张伟,科长\n张伟,科员\n");
        assertThat(states(plan)).containsOnly(RowState.ASK);
        plan.decideOpen(Decision.UPDATE);
        assertThat(states(plan)).containsExactly(RowState.UPDATE, RowState.ERROR);
        clerk.bring(plan);
        assertThat(fixture.people.persons()).extracting(Person::post).containsExactly("科长");
    }

    private List<String> names() {
        return fixture.people.persons().stream().map(Person::name).toList();
    }

    private ImportPlan<Person> plan(String text) throws IOException {
        return clerk.plan(people, Files.writeString(temp.resolve("人.csv"), text), Policy.SKIP);
    }

    private static List<RowState> states(ImportPlan<Person> plan) {
        return plan.rows().stream().map(r -> r.state(plan.policy())).toList();
    }
}
