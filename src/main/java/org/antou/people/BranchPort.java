package org.antou.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.Change;
import org.antou.people.model.Branch;
import org.antou.people.model.PeopleColumns;
import org.antou.people.model.Person;
import org.antou.people.store.BranchStore;
import org.antou.people.store.PeopleStore;
import org.antou.register.Finding;
import org.antou.register.port.RecordPort;
import org.antou.text.SearchKey;

/** What the core may ask of the branches. */
final class BranchPort extends RecordPort<Branch> {

    private final Branches branches;

    BranchPort(Branches branches) {
        super(new BranchRows());
        this.branches = branches;
    }

    @Override
    public String title() {
        return "党支部";
    }

    @Override
    public long count() {
        return all().size();
    }

    @Override
    protected List<Branch> all() {
        return branches.all();
    }

    @Override
    protected Optional<Branch> byId(UUID id) {
        return branches.find(id);
    }

    @Override
    protected Hit hit(Branch branch) {
        return new Hit(ref(branch), branch.name(), branch.kind().title());
    }

    @Override
    protected SearchKey searched(Branch branch) {
        return SearchKey.of(branch.name(), String.join(" ", branch.former()));
    }

    @Override
    public List<Finding> findings(LocalDate on) {
        return branches.findings(on);
    }

    @Override
    public void repoint(Change change, UUID fromPerson, UUID toPerson) {
        Optional<Person> to = PeopleStore.person(change.tx(), toPerson);
        for (Branch branch : BranchStore.ofOverseer(change.tx(), fromPerson)) {
            Branch moved = PeopleColumns.BRANCH
                    .apply()
                    .apply(
                            branch,
                            PeopleColumns.BRANCH.values(branch).with(PeopleColumns.OVERSEER, to.map(Person::named)));
            new BranchRows().save(change, moved);
        }
    }

    @Override
    public List<Hit> openItems(UUID person) {
        return branches.overseenBy(person).stream()
                .map(branch -> new Hit(ref(branch), branch.name(), "包保责任人"))
                .toList();
    }
}
