package org.antou.people.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.ValueType;
import org.antou.register.Values;
import org.antou.text.PartialDate;

/** The columns of persons, sections and branches, told once. */
public final class PeopleColumns {

    public static final String NAME = "name";
    public static final String SECTION_OF = "section";
    public static final String POST = "post";
    public static final String ID_NUMBER = "idNumber";
    public static final String HIRED = "hired";
    public static final String INITIALS = "initials";
    public static final String PARTY_STATUS = "partyStatus";
    public static final String BRANCH_OF = "branch";
    public static final String STANDING = "standing";
    public static final String CHECKLIST = "checklist";
    public static final String OVERSEER = "overseer";

    public static final Columns<Person> PERSON = PersonColumns.ALL;

    /** What an office may do without: personal data that no rule of the other registers rests on. */
    public static final List<String> OPTIONAL = List.of(
            ID_NUMBER,
            "sex",
            "birth",
            "staffKind",
            "since",
            "filedSection",
            "filedPost",
            "filedSince",
            "secondment",
            "secondedTo",
            "secondedUntil",
            "joined",
            "confirmed",
            "leftTo",
            "former",
            "note");

    public static final Columns<Section> SECTION = new Columns<>(
            List.of(
                    Column.text(NAME, "科室名称", Section::name).asRequired().printed(60),
                    Column.<Section>of("validFrom", "本名称启用时间", ValueType.PARTIAL_DATE, Section::validFrom)
                            .asEditable()
                            .printed(30),
                    Column.<Section>of("validTo", "撤销时间", ValueType.PARTIAL_DATE, Section::validTo)
                            .asEditable()
                            .printed(30),
                    Column.<Section>of("former", "曾用名", ValueType.LINES, s -> Optional.of(s.former()))
                            .asEditable()
                            .printed(60)),
            PeopleColumns::section);

    public static final Columns<Branch> BRANCH = BranchColumns.ALL;

    private PeopleColumns() {}

    /** A person of whom only the id is known yet. */
    public static Person blankPerson(UUID id, long version) {
        return new Person(id, version, "", Optional.empty(), "", "", "");
    }

    /** A section of which only the id is known yet. */
    public static Section blankSection(UUID id, long version) {
        return new Section(id, version, "", Optional.empty(), Optional.empty());
    }

    /** A branch of which only the id is known yet. */
    public static Branch blankBranch(UUID id, long version) {
        return new Branch(
                id,
                version,
                "",
                Optional.empty(),
                List.of(),
                BranchKind.BRANCH,
                new Branch.Life(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                false,
                List.of(),
                Optional.empty(),
                new Branch.Counts(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty()),
                "");
    }

    private static Section section(Section section, Values values) {
        return new Section(
                section.id(),
                section.version(),
                values.text(NAME),
                values.get("validFrom", PartialDate.class),
                values.get("validTo", PartialDate.class),
                values.list("former", String.class));
    }
}
