package org.antou.passport;

import static org.antou.passport.Fixture.ADMINISTRATOR;
import static org.antou.passport.Fixture.CLERK;
import static org.antou.passport.Fixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.antou.passport.model.ExitFiling;
import org.antou.passport.model.FilingColumns;
import org.antou.passport.model.FilingForm;
import org.antou.people.model.PeopleColumns;
import org.antou.people.model.Person;
import org.antou.people.model.Sex;
import org.antou.people.model.Standing;
import org.antou.register.Values;
import org.antou.settings.OfficeNames;
import org.antou.settings.ParameterKey;
import org.antou.text.PartialDate;
import org.junit.jupiter.api.Test;

/** Filings on a real store: the eight fields from the person, one after the other, and who should be filed and is not. */
class FilingsTest {

    private static final String NUMBER = "210302199001010016";

    private final Fixture office = new Fixture();
    private final Person lin = person("林知远");

    @Test
    void the_eight_fields_come_from_the_person_and_from_the_form_before() {
        office.office.save(ADMINISTRATOR, new OfficeNames("海州市数据服务局", "", "", false));
        ExitFiling first = office.filings.save(
                CLERK, form(FilingForm.NEW, LocalDate.of(2024, 3, 1), FilingColumns.HOUSEHOLD, "海州市东区"));
        assertThat(first.filed().name()).isEqualTo("林知远");
        assertThat(first.filed().sex()).contains(Sex.MALE);
        assertThat(first.filed().birth()).contains(PartialDate.parse("1990-01-01"));
        assertThat(first.filed().idNumber()).isEqualTo(NUMBER);
        assertThat(first.filed().workplace()).isEqualTo("海州市数据服务局");
        assertThat(first.filed().post()).isEqualTo("科长");
        assertThat(office.filings.find(first.id())).contains(first);
        ExitFiling second = office.filings.save(CLERK, form(FilingForm.CHANGE, LocalDate.of(2025, 3, 1)));
        assertThat(second.filed().household()).isEqualTo("海州市东区");
        assertThat(office.filings.filed(lin.id(), LocalDate.of(2024, 2, 29))).isFalse();
        assertThat(office.filings.filed(lin.id(), LocalDate.of(2024, 3, 1))).isTrue();
    }

    @Test
    void forms_follow_on_each_other() {
        assertThatThrownBy(() -> office.filings.save(CLERK, form(FilingForm.WITHDRAWAL, LocalDate.of(2024, 3, 1))))
                .hasMessageContaining("不在备案中");
        office.filings.save(CLERK, form(FilingForm.NEW, LocalDate.of(2024, 3, 1)));
        assertThatThrownBy(() -> office.filings.save(CLERK, form(FilingForm.NEW, LocalDate.of(2024, 6, 1))))
                .hasMessageContaining("没有撤销过");
        assertThatThrownBy(() -> office.filings.save(CLERK, form(FilingForm.CHANGE, TODAY.plusDays(1))))
                .hasMessageContaining("今天之后");
        office.filings.save(CLERK, form(FilingForm.WITHDRAWAL, LocalDate.of(2025, 3, 1)));
        office.filings.save(CLERK, form(FilingForm.NEW, LocalDate.of(2025, 9, 1)));
        assertThat(office.filings.ofPerson(lin.id()))
                .as("the newest form is the one that holds")
                .extracting(ExitFiling::valid)
                .containsExactly(false, false, true);
        office.undoLast();
        assertThat(office.filings.ofPerson(lin.id())).noneMatch(ExitFiling::valid);
        assertThat(office.filings.filed(lin.id(), TODAY)).isFalse();
    }

    @Test
    void who_should_be_filed_is_told_and_who_should_no_longer_be() {
        assertThat(office.rules(TODAY)).containsExactly("passport.unfiled");
        office.filings.save(CLERK, form(FilingForm.NEW, LocalDate.of(2024, 3, 1)));
        assertThat(office.rules(TODAY)).isEmpty();
        change(PeopleColumns.POST, "副局长");
        assertThat(office.rules(TODAY)).containsExactly("passport.filingChanged");
        change("leftOn", PartialDate.of(TODAY));
        change(PeopleColumns.STANDING, Standing.RETIRED);
        assertThat(office.rules(TODAY)).containsExactly("passport.notWithdrawn");
        assertThat(office.register.filingPort().openItems(lin.id())).hasSize(1);
        office.filings.save(CLERK, form(FilingForm.WITHDRAWAL, TODAY));
        assertThat(office.rules(TODAY)).isEmpty();
    }

    @Test
    void the_scope_is_a_parameter() {
        office.parameters.set(ADMINISTRATOR, ParameterKey.FILING_SCOPE, LocalDate.of(2026, 1, 1), "0", "本局办法");
        assertThat(office.rules(TODAY)).isEmpty();
    }

    private Person person(String name) {
        Person blank = office.people.blankPerson();
        return office.people.save(
                CLERK,
                PeopleColumns.PERSON
                        .apply()
                        .apply(
                                blank,
                                PeopleColumns.PERSON
                                        .values(blank)
                                        .with(PeopleColumns.NAME, Optional.of(name))
                                        .with(PeopleColumns.POST, Optional.of("科长"))
                                        .with(PeopleColumns.HIRED, Optional.of(PartialDate.parse("2024-03-01")))
                                        .with(PeopleColumns.ID_NUMBER, Optional.of(NUMBER))));
    }

    private void change(String field, Object value) {
        Person now = office.people.person(lin.id()).orElseThrow();
        Values values = PeopleColumns.PERSON.values(now).with(field, Optional.of(value));
        office.people.save(CLERK, PeopleColumns.PERSON.apply().apply(now, values));
    }

    private ExitFiling form(FilingForm form, LocalDate on, Object... more) {
        ExitFiling blank = office.filings.blank();
        Values values = FilingColumns.ALL
                .values(blank)
                .with(FilingColumns.PERSON, Optional.of(lin.named()))
                .with(FilingColumns.FORM, Optional.of(form))
                .with(FilingColumns.ON, Optional.of(on));
        for (int i = 0; i < more.length; i += 2) {
            values = values.with((String) more[i], Optional.of(more[i + 1]));
        }
        return FilingColumns.of(blank.id(), 0, values);
    }
}
