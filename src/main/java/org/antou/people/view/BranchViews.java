package org.antou.people.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.antou.people.Branches;
import org.antou.people.People;
import org.antou.people.model.Branch;
import org.antou.people.model.NameChecks;
import org.antou.people.model.PeopleColumns;
import org.antou.people.model.Person;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.Condition;
import org.antou.register.Filter;
import org.antou.register.SavedView;
import org.antou.register.Sort;
import org.antou.register.ValueType;
import org.antou.register.view.FormGroup;
import org.antou.register.view.FormSpec;
import org.antou.register.view.RecordKeeper;
import org.antou.register.view.TableSpec;
import org.antou.security.Session;
import org.antou.ui.EmptyState;
import org.antou.ui.Icons;

/** How branches are looked at: their own columns, and those that only the roster can fill. */
final class BranchViews {

    private static final String CHECK = "check";

    private static final List<String> INITIAL = List.of(
            PeopleColumns.NAME, "size", "fullSize", CHECK, "secretary", "seats", "termTo", PeopleColumns.OVERSEER);

    private static final List<FormGroup> GROUPS = List.of(
            FormGroup.of("支部", PeopleColumns.NAME, "kind", "founded", PeopleColumns.OVERSEER),
            FormGroup.of("设置和任期", "committee", "groups", "termFrom", "termTo"),
            FormGroup.of("登记人数(人员里没有名册时填)", "members", "full", "units"),
            FormGroup.of("名称沿革和备注", "since", "former", "dissolved", "note"));

    private BranchViews() {}

    static TableSpec<Branch> table(BranchSource source) {
        return new TableSpec<>(
                Branches.BRANCH,
                columns(source),
                INITIAL,
                Branch::id,
                branch -> source.checked(branch).red() ? List.of("row-red") : List.of(),
                source,
                List.of(
                        SavedView.of("全部支部", Filter.none(), Sort.by(PeopleColumns.NAME)),
                        SavedView.of(
                                "体检有问题", Filter.of(CHECK, new Condition.Filled(true)), Sort.by(PeopleColumns.NAME)),
                        SavedView.of(
                                "设支委会",
                                Filter.of("committee", new Condition.OneOf(java.util.Set.of("是"))),
                                Sort.by(PeopleColumns.NAME))),
                EmptyState.of(Icons.BRANCH, "还没有党支部", "用右上方的“登记党支部”登记;党员在“人员”里填写所在党支部,这里就有名册和体检。"));
    }

    private static Columns<Branch> columns(BranchSource source) {
        List<Column<Branch>> all = new ArrayList<>(PeopleColumns.BRANCH.all());
        all.add(number("size", "党员", source, checked -> checked.roster().size()));
        all.add(number("fullSize", "正式", source, checked -> checked.roster().full()));
        all.add(Column.text(
                "secretary",
                "书记",
                branch -> source.checked(branch)
                        .roster()
                        .secretary()
                        .map(Person::name)
                        .orElse("")));
        all.add(Column.text(
                "seats",
                "支委",
                branch -> branch.committee()
                        ? source.checked(branch).roster().committee().stream()
                                .map(Person::name)
                                .collect(Collectors.joining("、"))
                        : "不设"));
        all.add(Column.text(
                CHECK,
                "体检",
                branch -> source.checked(branch).faults().stream()
                        .map(fault -> fault.finding().message())
                        .map(message -> message.substring(message.indexOf(':') + 1))
                        .collect(Collectors.joining(""))));
        return new Columns<>(all, PeopleColumns.BRANCH.apply());
    }

    private static Column<Branch> number(
            String key,
            String title,
            BranchSource source,
            java.util.function.Function<BranchSource.Checked, OptionalInt> count) {
        return Column.of(
                key,
                title,
                ValueType.NUMBER,
                branch -> count.apply(source.checked(branch)).stream().boxed().findFirst());
    }

    static FormSpec<Branch> form(People people, Branches branches, Session session) {
        return new FormSpec<>(
                "people.branch",
                PeopleColumns.BRANCH,
                GROUPS,
                Map.of(PeopleColumns.OVERSEER, new PersonPicker(people, session)),
                NameChecks::of,
                new Keeper(branches, session));
    }

    /** Gets and saves a branch for the form. */
    private record Keeper(Branches branches, Session session) implements RecordKeeper<Branch> {

        @Override
        public UUID id(Branch branch) {
            return branch.id();
        }

        @Override
        public Optional<Branch> current(UUID id) {
            return branches.find(id);
        }

        @Override
        public Branch onto(Branch mine, Branch current) {
            return PeopleColumns.BRANCH
                    .apply()
                    .apply(PeopleColumns.blankBranch(mine.id(), current.version()), PeopleColumns.BRANCH.values(mine));
        }

        @Override
        public Branch save(Branch branch) {
            return branches.save(session, branch);
        }
    }
}
