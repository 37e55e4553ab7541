package org.antou.sheet.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.antou.ledger.Fixture;
import org.antou.people.model.PeopleColumns;
import org.antou.people.model.Person;
import org.antou.people.model.Persons;
import org.antou.people.model.Sex;
import org.antou.problem.Problem;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.settings.Fields;
import org.antou.sheet.Clerk;
import org.antou.sheet.plan.ImportPlan;
import org.antou.sheet.plan.Policy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A field that the office has switched off neither goes out nor comes in, and what stands in it is not lost. */
class FieldsOffTest {

    private static final Session ADMIN = new Session(new UUID(1, 9), "管理员", Role.ADMINISTRATOR);
    private static final String NUMBER = "210302199001010016";

    @TempDir
    Path temp;

    private final Fixture fixture = new Fixture();
    private final Fields fields = new Fields(fixture.store, fixture.history);
    private Person person;

    @BeforeEach
    void switch_off() {
        person =
                fixture.people.save(Fixture.CLERK, Persons.of("单怀远", PeopleColumns.ID_NUMBER, NUMBER, "sex", Sex.MALE));
        off("sex", PeopleColumns.ID_NUMBER);
    }

    private void off(String... keys) {
        fields.save(
                ADMIN,
                List.of(keys).stream()
                        .map(key -> new Fields.Field("person", key, "人员·" + key))
                        .toList());
    }

    @AfterEach
    void close() {
        fixture.store.close();
    }

    @Test
    void only_an_administrator_switches_fields_off_and_it_is_kept_who_did() {
        assertThat(fields.off("person")).containsExactlyInAnyOrder("sex", PeopleColumns.ID_NUMBER);
        assertThat(fields.off("meeting")).isEmpty();
        assertThat(fixture.history.latest(1).get(0).action()).isEqualTo("停用或启用字段");
        assertThatThrownBy(() -> fields.save(Fixture.CLERK, List.of())).isInstanceOf(Problem.class);
        off();
        assertThat(fields.off("person")).isEmpty();
    }

    @Test
    void template_and_export_do_without_them_even_where_personal_data_is_asked_for() {
        var port = fixture.people.sheet();
        assertThat(port.fillable())
                .extracting(Column::key)
                .doesNotContain("sex", "idNumber")
                .contains("name");
        assertThat(Export.all(port, true).columns()).extracting(Column::key).doesNotContain("sex", "idNumber");
        assertThat(Export.of(port, List.of(PeopleColumns.PERSON.get("name")), true)
                        .columns())
                .extracting(Column::key)
                .containsExactly("name");
    }

    @Test
    void an_import_says_that_it_leaves_them_out_and_what_was_there_stays() throws IOException {
        try (Workbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet();
            Clerk.row(sheet, 1, "姓名", "性别", "身份证号码", "职务");
            Clerk.row(sheet, 2, "单怀远", "女", "110105194912310021", "科长");
            Path file = Clerk.save(workbook, temp.resolve("名册.xlsx"));
            Clerk clerk = new Clerk(fixture);
            ImportPlan<Person> plan = clerk.plan(fixture.people.sheet(), file, Policy.UPDATE);
            assertThat(plan.switchedOff()).containsExactly("性别", "身份证号码");
            assertThat(plan.columns()).extracting(Column::key).containsExactly("name", "post");
            clerk.bring(plan);
        }
        assertThat(fixture.people.persons()).anySatisfy(now -> {
            assertThat(now.id()).isEqualTo(person.id());
            assertThat(now.idNumber()).isEqualTo(NUMBER);
            assertThat(now.identity().sex()).contains(Sex.MALE);
        });
    }

    @Test
    void a_form_without_them_keeps_what_they_hold() {
        Columns<Person> form = PeopleColumns.PERSON.without(Set.of("sex", PeopleColumns.ID_NUMBER));
        assertThat(form.find("sex")).isEmpty();
        Person saved = form.apply().apply(person, form.values(person).with(PeopleColumns.POST, Optional.of("科长")));
        assertThat(saved.post()).isEqualTo("科长");
        assertThat(saved.idNumber()).isEqualTo(NUMBER);
        assertThat(saved.identity().sex()).contains(Sex.MALE);
    }
}
