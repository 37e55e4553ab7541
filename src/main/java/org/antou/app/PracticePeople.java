package org.antou.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antou.people.Branches;
import org.antou.people.model.Branch;
import org.antou.people.model.PeopleColumns;
import org.antou.register.Named;
import org.antou.register.Values;
import org.antou.security.Session;
import org.antou.text.PartialDate;

/** The invented people of the practice office, three branches among them, brought in from a sheet as a clerk would. */
final class PracticePeople {

    private static final String SAMPLE = "people.csv";

    /** Branch and overseer; the third is smaller than it should be, which the check-up tells. */
    private static final Map<String, String> BRANCHES = Map.of("综合党支部", "林知远", "数据党支部", "周慕言", "安全运维党支部", "沈若水");

    private static final List<String> WITH_COMMITTEE = List.of("综合党支部", "数据党支部");
    private static final PartialDate TERM_FROM = PartialDate.parse("2024-04-18");
    private static final PartialDate TERM_TO = PartialDate.parse("2027-04-17");

    private final Desk desk;
    private final Session session;

    PracticePeople(Desk desk, Session session) {
        this.desk = desk;
        this.session = session;
    }

    void bringIn() {
        BRANCHES.keySet().forEach(this::found);
        new PracticeSheet(desk, session).bringIn(SAMPLE, desk.people().sheet());
        desk.branches().all().forEach(this::oversee);
    }

    private void found(String name) {
        Branch blank = desk.branches().blank();
        save(
                blank,
                PeopleColumns.BRANCH
                        .values(blank)
                        .with(PeopleColumns.NAME, Optional.of(name))
                        .with("founded", Optional.of(PartialDate.parse("2019-03")))
                        .with("termFrom", Optional.of(TERM_FROM))
                        .with("termTo", Optional.of(TERM_TO))
                        .with("committee", Optional.of(WITH_COMMITTEE.contains(name))));
    }

    private void oversee(Branch branch) {
        Optional<Named> overseer = desk.people().searchPersons(BRANCHES.get(branch.name())).stream()
                .findFirst()
                .map(person -> person.named());
        save(branch, PeopleColumns.BRANCH.values(branch).with(PeopleColumns.OVERSEER, overseer));
    }

    private void save(Branch branch, Values values) {
        Branches branches = desk.branches();
        branches.save(session, PeopleColumns.BRANCH.apply().apply(branch, values));
    }
}
