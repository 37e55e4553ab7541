package org.antou.people.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.ValueType;
import org.antou.register.Values;
import org.antou.text.PartialDate;

/** The columns of persons and of sections, told once. */
public final class PeopleColumns {

    public static final Columns<Person> PERSON = new Columns<>(
            List.of(
                    Column.text("name", "姓名", Person::name).asRequired(),
                    Column.<Person>of("section", "科室", ValueType.SECTION, Person::section)
                            .asEditable(),
                    Column.text("post", "职务", Person::post).asEditable(),
                    Column.text("idNumber", "身份证号", Person::idNumber)
                            .asSensitive()
                            .asEditable(),
                    Column.text("initials", "拼音首字母", Person::initials)),
            PeopleColumns::person);

    public static final Columns<Section> SECTION = new Columns<>(
            List.of(
                    Column.text("name", "科室名称", Section::name).asRequired(),
                    Column.<Section>of("validFrom", "启用时间", ValueType.PARTIAL_DATE, Section::validFrom)
                            .asEditable(),
                    Column.<Section>of("validTo", "停用时间", ValueType.PARTIAL_DATE, Section::validTo)
                            .asEditable()),
            PeopleColumns::section);

    private PeopleColumns() {}

    /** A person of whom only the id is known yet. */
    public static Person blankPerson(UUID id, long version) {
        return new Person(id, version, "", Optional.empty(), "", "", "");
    }

    /** A section of which only the id is known yet. */
    public static Section blankSection(UUID id, long version) {
        return new Section(id, version, "", Optional.empty(), Optional.empty());
    }

    private static Person person(Person person, Values values) {
        return new Person(
                person.id(),
                person.version(),
                values.text("name"),
                values.named("section"),
                values.text("post"),
                values.text("idNumber"),
                values.get("initials", String.class).orElse(person.initials()));
    }

    private static Section section(Section section, Values values) {
        return new Section(
                section.id(),
                section.version(),
                values.text("name"),
                values.get("validFrom", PartialDate.class),
                values.get("validTo", PartialDate.class));
    }
}
