package org.antou.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.Change;
import org.antou.history.History;
import org.antou.people.model.Branch;
import org.antou.people.model.BranchRules;
import org.antou.people.model.BranchRules.Fault;
import org.antou.people.model.NameChecks;
import org.antou.people.model.PartyPost;
import org.antou.people.model.PeopleColumns;
import org.antou.people.model.Person;
import org.antou.people.model.Roster;
import org.antou.people.store.BranchStore;
import org.antou.people.store.PeopleStore;
import org.antou.problem.Problem;
import org.antou.register.Finding;
import org.antou.register.port.RegisterPort;
import org.antou.register.port.SheetPort;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.settings.ParameterKey;
import org.antou.settings.Parameters;
import org.antou.store.Ids;
import org.antou.store.Store;
import org.antou.text.SearchKey;
import org.antou.text.SearchQuery;

/** 党支部: branches with their rosters, and whether they are set up as they should be. */
public final class Branches {

    /** Register key of {@link org.antou.register.RecordRef}. */
    public static final String BRANCH = "branch";

    private final Store store;
    private final History history;
    private final Parameters parameters;

    public Branches(Store store, History history, Parameters parameters) {
        this.store = store;
        this.history = history;
        this.parameters = parameters;
    }

    /** Every branch, by name. */
    public List<Branch> all() {
        return store.read(BranchStore::all);
    }

    public Optional<Branch> find(UUID id) {
        return store.read(tx -> BranchStore.find(tx, id));
    }

    /** Branches whose name holds every word typed, by characters or pinyin initials; all for an empty text. */
    public List<Branch> search(String typed) {
        SearchQuery query = SearchQuery.of(typed);
        return all().stream()
                .filter(branch -> query.matches(SearchKey.of(branch.name())))
                .toList();
    }

    /** Every branch with its members. */
    public List<Roster> rosters() {
        return store.read(tx -> {
            List<Person> everybody = PeopleStore.persons(tx);
            return BranchStore.all(tx).stream()
                    .map(branch -> Roster.of(branch, everybody))
                    .toList();
        });
    }

    /** One branch with its members. */
    public Optional<Roster> roster(UUID id) {
        return store.read(tx ->
                BranchStore.find(tx, id).map(branch -> Roster.of(branch, PeopleStore.ofBranch(tx, id))));
    }

    /** A branch of which nothing is known yet, to be filled in a form. */
    public Branch blank() {
        return PeopleColumns.blankBranch(Ids.next(), 0);
    }

    /** Saves a branch, new (version 0) or over the version that was read; two of one name are refused. */
    public Branch save(Session session, Branch branch) {
        session.require(Role.CLERK);
        People.refuse(PeopleColumns.BRANCH.missing(branch));
        People.refuse(NameChecks.of(branch));
        String action = branch.version() == 0 ? "登记党支部" : "修改党支部";
        return history.write(session, action, change -> {
            refuseSecond(change, branch);
            return new BranchRows().save(change, branch);
        });
    }

    private static void refuseSecond(Change change, Branch branch) {
        BranchStore.all(change.tx()).stream()
                .filter(other ->
                        other.name().equals(branch.name()) && !other.id().equals(branch.id()))
                .findFirst()
                .ifPresent(other -> {
                    throw new Problem.Expected("已经有名为“" + other.name() + "”的支部。", "没有改动任何内容。", "请核对支部名称。");
                });
    }

    /** Removes branches entered by mistake; refuses where persons or meetings name one. */
    public void remove(Session session, List<Branch> branches) {
        session.require(Role.CLERK);
        history.write(session, "删除党支部", change -> {
            branches.forEach(branch -> new BranchRows().remove(change, branch));
            return branches.size();
        });
    }

    /** Gives members of a branch their posts, as one step; whom the map leaves out keeps none. */
    public void assign(Session session, UUID branch, Map<UUID, PartyPost> posts) {
        session.require(Role.CLERK);
        history.write(session, "登记书记和支委", change -> {
            PersonRows rows = new PersonRows();
            List<Person> members = PeopleStore.ofBranch(change.tx(), branch);
            members.stream()
                    .filter(person -> !person.party().post().equals(Optional.ofNullable(posts.get(person.id()))))
                    .forEach(person -> rows.save(change, posted(person, Optional.ofNullable(posts.get(person.id())))));
            return members.size();
        });
    }

    private static Person posted(Person person, Optional<PartyPost> post) {
        return PeopleColumns.PERSON
                .apply()
                .apply(person, PeopleColumns.PERSON.values(person).with("partyPost", post));
    }

    /** What is found about a branch on a day. */
    public List<Fault> check(Roster roster, LocalDate on) {
        return BranchRules.check(roster, parameters.number(ParameterKey.TERM_AHEAD_DAYS, on), on);
    }

    /** What is found about every branch on a day. */
    public List<Finding> findings(LocalDate on) {
        return rosters().stream()
                .flatMap(roster -> check(roster, on).stream())
                .map(Fault::finding)
                .toList();
    }

    /** Branches of which a person is the overseer (包保责任人). */
    public List<Branch> overseenBy(UUID person) {
        return store.read(tx -> BranchStore.ofOverseer(tx, person));
    }

    /** How branches go out to workbooks and come in from them. */
    public SheetPort<Branch> sheet() {
        return new BranchSheet(this);
    }

    /** What the core may ask of the branches. */
    public RegisterPort port() {
        return new BranchPort(this);
    }
}
