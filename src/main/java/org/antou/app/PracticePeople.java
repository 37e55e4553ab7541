package org.antou.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antou.people.Branches;
import org.antou.people.model.Branch;
import org.antou.people.model.PeopleColumns;
import org.antou.problem.Problem;
import org.antou.register.Named;
import org.antou.register.Values;
import org.antou.register.port.SheetPort;
import org.antou.security.Session;
import org.antou.sheet.Progress;
import org.antou.sheet.in.Grid;
import org.antou.sheet.in.SheetReader;
import org.antou.sheet.plan.ImportPlan;
import org.antou.sheet.plan.Importer;
import org.antou.sheet.plan.Layout;
import org.antou.sheet.plan.LayoutFinder;
import org.antou.sheet.plan.Mapping;
import org.antou.sheet.plan.Policy;
import org.antou.sheet.plan.Source;
import org.antou.text.PartialDate;

/** The invented people of the practice office, three branches among them, brought in from a sheet as a clerk would. */
final class PracticePeople {

    private static final String SAMPLE = "/org/antou/assets/sample/people.csv";

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
        importSheet(desk.people().sheet());
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

    private <R> void importSheet(SheetPort<R> port) {
        Importer importer = desk.importer();
        Grid grid = sample();
        Layout layout = new LayoutFinder(grid, port).find().orElseThrow();
        Source source = new Source("练习人员.csv", grid, layout, Mapping.of(layout, port), false);
        importer.run(
                session, ImportPlan.make(port, importer.names(), source, Policy.SKIP, Progress.NONE), Progress.NONE);
    }

    private static Grid sample() {
        try (InputStream in = PracticePeople.class.getResourceAsStream(SAMPLE)) {
            Path file = Files.createTempFile("people", ".csv");
            try {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
                return SheetReader.read(file, Progress.NONE).fullest().orElseThrow();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new Problem.Bug("read sample people", e);
        }
    }
}
