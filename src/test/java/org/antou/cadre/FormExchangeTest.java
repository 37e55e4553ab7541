package org.antou.cadre;

import static org.antou.cadre.Fixture.CLERK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antou.attachment.Attachments;
import org.antou.cadre.form.FormFiles;
import org.antou.cadre.form.FormRead;
import org.antou.cadre.form.Sample;
import org.antou.cadre.model.EvidenceRole;
import org.antou.cadre.model.FileCheck;
import org.antou.cadre.model.FileItem;
import org.antou.cadre.model.form.AppointmentForm;
import org.antou.cadre.model.form.FormCompare;
import org.antou.cadre.model.form.FormField;
import org.antou.cadre.model.form.FormLine;
import org.antou.people.model.Person;
import org.antou.problem.Problem;
import org.antou.register.RecordRef;
import org.antou.settings.Parameters;
import org.antou.text.PartialDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormExchangeTest {

    @TempDir
    private Path folder;

    private final Fixture office = new Fixture(true);
    private FormExchange exchange;

    @BeforeEach
    void open() {
        Attachments attachments = new Attachments(
                office.store, office.history, new Parameters(office.store, office.history), folder, office.clock);
        exchange = new FormExchange(office.register, office.history, attachments);
    }

    private static FormRead form() {
        return FormFiles.read("张三.lrmx", FormFiles.bytes(Sample.form()));
    }

    private static FormRead form(FormField field, String text) {
        AppointmentForm form = Sample.form();
        Map<FormField, String> fields = new EnumMap<>(form.fields());
        fields.put(field, text);
        return new FormRead(
                "张三.lrmx", new AppointmentForm(fields, form.family(), form.photo(), form.others()), List.of());
    }

    @Test
    void a_form_becomes_evidence_of_a_new_check_and_fills_what_was_empty() {
        Person zhang = office.person("张三");

        FormExchange.Plan plan = exchange.plan(form());
        assertThat(plan.match().person()).contains(zhang);
        exchange.run(CLERK, List.of(accepted(plan)));

        FileCheck check = office.files.ofPerson(zhang.id()).get(0);
        var sheet = office.files.sheet(check);
        assertThat(sheet.line(FileItem.BIRTH, Optional.empty()).form().date()).contains(new PartialDate(1986, 5, 0));
        assertThat(sheet.line(FileItem.BIRTH, Optional.empty()).form().paper()).contains("干部任免审批表(第9类,2021-01-28)");
        assertThat(sheet.archive().cv()).hasSize(5);
        assertThat(sheet.archive().family()).hasSize(2);
        Person after = office.people.person(zhang.id()).orElseThrow();
        assertThat(after.post()).isEqualTo("市某局办公室副主任");
        assertThat(after.party().joined()).contains(new PartialDate(2007, 6, 0));
    }

    @Test
    void what_differs_stays_as_it_was_unless_it_is_ticked_and_the_old_value_stays_in_the_history() {
        Person zhang = office.person("张三");
        exchange.run(CLERK, List.of(accepted(exchange.plan(form()))));

        FormExchange.Plan plan = exchange.plan(form(FormField.POST, "县某局局长"));
        FormLine post = plan.lines().stream()
                .filter(l -> l.key().equals(FormCompare.POST))
                .findFirst()
                .orElseThrow();
        assertThat(post.state()).isEqualTo(FormLine.State.DIFFERS);
        assertThat(plan.lines()).noneMatch(l -> l.state() == FormLine.State.DIFFERS && l.isTicked());
        assertThat(plan.lines()).filteredOn(l -> !l.equals(post)).allMatch(l -> l.state() == FormLine.State.SAME);
        exchange.run(CLERK, List.of(accepted(plan)));
        assertThat(office.people.person(zhang.id()).orElseThrow().post()).isEqualTo("市某局办公室副主任");

        exchange.run(
                CLERK,
                List.of(new FormExchange.Accepted(
                        plan.read(), office.people.person(zhang.id()).orElseThrow(), Set.of(FormCompare.POST))));
        assertThat(office.people.person(zhang.id()).orElseThrow().post()).isEqualTo("县某局局长");
        assertThat(office.history.of(new RecordRef("person", zhang.id())))
                .anyMatch(entry -> entry.changes().stream()
                        .anyMatch(
                                c -> c.before().equals("市某局办公室副主任") && c.after().equals("县某局局长")));
    }

    @Test
    void the_same_form_twice_adds_no_second_evidence() {
        Person zhang = office.person("张三");
        exchange.run(CLERK, List.of(accepted(exchange.plan(form()))));
        FormExchange.Done again = exchange.run(CLERK, List.of(accepted(exchange.plan(form()))));

        assertThat(again.evidence()).isZero();
        assertThat(again.opened()).isZero();
        FileCheck check = office.files.ofPerson(zhang.id()).get(0);
        assertThat(office.files.sheet(check).course().evidence())
                .filteredOn(e -> e.role().equals(Optional.of(EvidenceRole.FORM)))
                .hasSize(7);
    }

    @Test
    void a_name_that_two_bear_is_asked_about_and_another_number_is_another_person() {
        office.person("张三");
        office.person("张三");

        assertThat(exchange.plan(form()).match().question("张三"))
                .hasValueSatisfying(q -> assertThat(q).contains("2 个人"));
        office.people.save(CLERK, numbered(office.people.persons().get(0)));
        assertThat(exchange.plan(form()).match().person()).isPresent();
        assertThat(exchange.plan(form(FormField.ID_NUMBER, "110101199003070038"))
                        .match()
                        .person())
                .as("the one without a number may be meant, the other has another number")
                .contains(office.people.persons().stream()
                        .filter(p -> p.idNumber().isEmpty())
                        .findFirst()
                        .orElseThrow());
    }

    private static Person numbered(Person p) {
        return new Person(
                p.id(),
                p.version(),
                p.name(),
                p.section(),
                p.post(),
                "210381198605120014",
                p.initials(),
                p.identity(),
                p.service(),
                p.loaned(),
                p.party(),
                p.departure(),
                p.note());
    }

    @Test
    void two_forms_of_one_person_are_refused_together() {
        office.person("张三");
        FormExchange.Accepted one = accepted(exchange.plan(form()));

        assertThatThrownBy(() -> exchange.run(CLERK, List.of(one, one)))
                .isInstanceOf(Problem.Expected.class)
                .hasMessageContaining("不止一份");
        assertThat(office.files.count()).isZero();
    }

    @Test
    void what_came_in_goes_out_with_what_has_no_place_here_and_a_clash_goes_out_as_unsettled() {
        Person zhang = office.person("张三");
        exchange.run(CLERK, List.of(accepted(exchange.plan(form()))));
        FileCheck check = office.files.ofPerson(zhang.id()).get(0);

        AppointmentForm out = exchange.form(office.files.sheet(check));
        assertThat(out.text(FormField.NATION)).isEqualTo("汉族");
        assertThat(out.text(FormField.BIRTH)).isEqualTo("198605");
        assertThat(out.others()).isEqualTo(Sample.form().others());
        assertThat(out.photo()).isEqualTo(Sample.form().photo());
        assertThat(out.cv())
                .containsExactlyInAnyOrderElementsOf(
                        exchange.plan(form()).read().form().cv());

        office.evidence(check, FileItem.BIRTH, EvidenceRole.EARLIEST, "1984.05");
        assertThat(exchange.form(office.files.sheet(check)).text(FormField.BIRTH))
                .isEqualTo("待核实");
    }

    @Test
    void nothing_is_read_or_written_while_the_register_is_off() {
        Fixture off = new Fixture(false);
        FormExchange shut = new FormExchange(
                off.register,
                off.history,
                new Attachments(off.store, off.history, new Parameters(off.store, off.history), folder, off.clock));

        assertThatThrownBy(() -> shut.plan(form())).hasMessageContaining("没有启用");
    }

    private static FormExchange.Accepted accepted(FormExchange.Plan plan) {
        return new FormExchange.Accepted(
                plan.read(),
                plan.match().person().orElseThrow(),
                plan.lines().stream()
                        .filter(FormLine::isTicked)
                        .map(FormLine::key)
                        .collect(java.util.stream.Collectors.toSet()));
    }
}
