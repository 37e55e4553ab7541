package org.antou.people.view;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antou.people.Branches;
import org.antou.people.People;
import org.antou.people.model.PeopleColumns;
import org.antou.people.model.Person;
import org.antou.people.model.PersonChecks;
import org.antou.people.model.Standing;
import org.antou.register.Choice;
import org.antou.register.Condition;
import org.antou.register.Filter;
import org.antou.register.Named;
import org.antou.register.SavedView;
import org.antou.register.Sort;
import org.antou.register.row.RowSource;
import org.antou.register.view.FormGroup;
import org.antou.register.view.FormHelp;
import org.antou.register.view.FormSpec;
import org.antou.register.view.TableSpec;
import org.antou.security.Session;
import org.antou.ui.EmptyState;
import org.antou.ui.Icons;
import org.antou.ui.PickerSource;

/** How persons are looked at: columns of the table, views, groups of the form. */
final class PersonViews {

    private static final List<String> INITIAL = List.of(
            PeopleColumns.NAME,
            "sex",
            PeopleColumns.SECTION_OF,
            PeopleColumns.POST,
            "staffKind",
            PeopleColumns.PARTY_STATUS,
            PeopleColumns.BRANCH_OF,
            PeopleColumns.STANDING,
            PeopleColumns.ID_NUMBER);

    private static final List<FormGroup> GROUPS = List.of(
            FormGroup.of("基本情况", PeopleColumns.NAME, PeopleColumns.INITIALS, PeopleColumns.ID_NUMBER, "sex", "birth"),
            FormGroup.of(
                    "工作",
                    "staffKind",
                    PeopleColumns.HIRED,
                    PeopleColumns.SECTION_OF,
                    PeopleColumns.POST,
                    "since",
                    "filedSection",
                    "filedPost",
                    "filedSince",
                    "secondment",
                    "secondedTo",
                    "secondedUntil"),
            FormGroup.of(
                    "党内",
                    PeopleColumns.PARTY_STATUS,
                    "joined",
                    "confirmed",
                    PeopleColumns.BRANCH_OF,
                    "group",
                    "partyPost"),
            FormGroup.of("状态", PeopleColumns.STANDING, "leftOn", "leftTo"),
            FormGroup.of("任职经历和备注", "former", "note"));

    private PersonViews() {}

    static TableSpec<Person> table(RowSource<Person> source) {
        return new TableSpec<>(
                People.PERSON,
                PeopleColumns.PERSON,
                INITIAL,
                Person::id,
                person -> person.standing().isGone() ? List.of("row-grey") : List.of(),
                source,
                views(),
                EmptyState.of(Icons.PEOPLE, "还没有人员", "用右上方的“登记人员”逐个登记,或从 Excel 导入名册。四本台账共用这一份人员。"));
    }

    private static List<SavedView> views() {
        Sort byName = Sort.by(PeopleColumns.NAME);
        return List.of(
                SavedView.of("在职人员", one(PeopleColumns.STANDING, Standing.ACTIVE), byName),
                SavedView.of("全部人员", Filter.none(), byName),
                SavedView.of(
                        "党员",
                        Filter.of(
                                PeopleColumns.PARTY_STATUS,
                                new Condition.OneOf(Set.of("中共党员", "中共预备党员", "中共党员(留党察看)"))),
                        Sort.by(PeopleColumns.BRANCH_OF),
                        byName),
                SavedView.of("借调挂职", Filter.of("secondment", new Condition.Filled(true)), byName),
                SavedView.of("没有入职时间", Filter.of(PeopleColumns.HIRED, new Condition.Filled(false)), byName),
                SavedView.of("没有身份证号", Filter.of(PeopleColumns.ID_NUMBER, new Condition.Filled(false)), byName),
                SavedView.of(
                        "退休、调离和离职",
                        Filter.of(PeopleColumns.STANDING, new Condition.OneOf(Set.of("退休", "调离", "离职", "去世"))),
                        byName));
    }

    private static Filter one(String column, Choice choice) {
        return Filter.of(column, new Condition.OneOf(Set.of(choice.title())));
    }

    static FormSpec<Person> form(People people, Branches branches, Session session) {
        PickerSource<Named> sections = new SectionPicker(people, session);
        return new FormSpec<>(
                "people.person",
                PeopleColumns.PERSON,
                GROUPS,
                Map.of(
                        PeopleColumns.SECTION_OF,
                        sections,
                        "filedSection",
                        sections,
                        PeopleColumns.BRANCH_OF,
                        new BranchPicker(branches, session)),
                PersonChecks::beyondMissing,
                new PersonKeeper(people, session),
                new FormHelp<>(PeopleColumns.ID_NUMBER, PersonChecks::told, PersonChecks::doubts));
    }
}
