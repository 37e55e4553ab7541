package org.antou.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.antou.people.model.Branch;
import org.antou.people.model.NameChecks;
import org.antou.people.model.PeopleColumns;
import org.antou.register.Violation;
import org.antou.register.port.SheetPort;
import org.antou.register.row.RowSource;

/** Branches in workbooks: known by their name. */
final class BranchSheet extends SheetPort<Branch> {

    BranchSheet(Branches branches) {
        super("党支部", new BranchRows(), new Source(branches));
    }

    @Override
    public List<List<String>> identities() {
        return List.of(List.of(PeopleColumns.NAME));
    }

    @Override
    public String describe(Branch branch) {
        return branch.name();
    }

    @Override
    public List<Violation> check(Optional<Branch> before, Branch branch) {
        List<Violation> found = new ArrayList<>(columns().missing(branch));
        found.addAll(NameChecks.of(branch));
        return List.copyOf(found);
    }

    @Override
    public Map<String, String> example() {
        return Map.of(
                PeopleColumns.NAME,
                "机关第一党支部",
                "kind",
                "党支部",
                "founded",
                "2019-03-15",
                "termFrom",
                "2022年3月",
                "termTo",
                "2025年3月",
                "committee",
                "是",
                "groups",
                "第一党小组",
                "members",
                "12");
    }

    private record Source(Branches branches) implements RowSource<Branch> {

        @Override
        public long count() {
            return branches.all().size();
        }

        @Override
        public List<Branch> page(int offset, int limit) {
            List<Branch> all = branches.all();
            return all.subList(Math.min(offset, all.size()), Math.min(all.size(), offset + limit));
        }

        @Override
        public Optional<Branch> find(UUID id) {
            return branches.find(id);
        }
    }
}
