package org.antou.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.History;
import org.antou.paper.Press;
import org.antou.passport.PassportRegister;
import org.antou.passport.Reconciliations.Compared;
import org.antou.passport.model.Counting;
import org.antou.passport.model.Difference;
import org.antou.passport.model.DocumentColumns;
import org.antou.passport.model.DocumentKind;
import org.antou.passport.model.DocumentState;
import org.antou.passport.model.ListedDocument;
import org.antou.passport.model.Listing;
import org.antou.passport.model.Scanned;
import org.antou.passport.model.Stocktake;
import org.antou.passport.model.TravelDocument;
import org.antou.passport.paper.DifferencePrintout;
import org.antou.people.People;
import org.antou.people.model.PeopleColumns;
import org.antou.people.model.Person;
import org.antou.people.model.Persons;
import org.antou.security.Role;
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
import org.antou.store.Store;
import org.antou.store.TestStores;

/** So many persons, two and a half documents each, a list of as many rows: bring it in, compare, keep, print; scan a cabinet. */
public final class ReconcileBench {

    private static final int BIRTHDAYS = 28;
    private static final int SCANS = 114;
    private static final Session CLERK = new Session(new UUID(1, 1), "经办", Role.CLERK);

    private final History history;
    private final People people;
    private final PassportRegister register;
    private final PrintStream out;

    private ReconcileBench(Store store, PrintStream out) {
        this.out = out;
        this.history = new History(store, Clock.systemDefaultZone());
        this.people = new People(store, history);
        this.register = PassportBench.register(store, history, people);
    }

    public static void run(PrintStream out, int persons) {
        try (Store store = TestStores.memory()) {
            ReconcileBench bench = new ReconcileBench(store, out);
            bench.fill(persons);
            bench.bringIn(persons);
            for (int i = 1; i <= 3; i++) {
                bench.compare();
            }
            bench.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(int persons) {
        List<Person> all = new ArrayList<>();
        for (int i = 0; i < persons; i++) {
            all.add(Persons.of("人员" + i, PeopleColumns.ID_NUMBER, Listing.id(1 + i % BIRTHDAYS, i / BIRTHDAYS)));
        }
        List<Person> saved = people.saveAll(CLERK, "登记人员", all);
        List<TravelDocument> documents = new ArrayList<>();
        for (int i = 0; i < saved.size(); i++) {
            for (int k = 0; k < 2 + i % 2; k++) {
                documents.add(document(saved.get(i), i, DocumentKind.values()[k]));
            }
        }
        history.write(CLERK, "导入", change -> {
            register.documentSheet().rows().createAll(change, documents);
            return documents.size();
        });
    }

    private static String number(DocumentKind kind, int number) {
        return List.of("E", "C", "L").get(kind.ordinal()) + "%08d".formatted(number);
    }

    private static TravelDocument document(Person person, int number, DocumentKind kind) {
        TravelDocument plain = Listing.document(person, kind, number(kind, number), DocumentState.KEPT);
        return DocumentColumns.of(
                plain.id(),
                1,
                DocumentColumns.ALL
                        .values(plain)
                        .with(DocumentColumns.CABINET, Optional.of("A"))
                        .with(DocumentColumns.SLOT, Optional.of(String.valueOf(number))));
    }

    /** Every tenth row has another number, every fiftieth another person. */
    private void bringIn(int rows) throws IOException {
        StringBuilder lines = new StringBuilder("姓名,身份证号,证件种类,证件号码,有效期至");
        for (int i = 0; i < rows; i++) {
            int number = i % 10 == 0 ? i + 50_000_000 : i;
            int who = i % 50 == 0 ? i + 20_000 : i;
            lines.append("\n人员%d,%s,普通护照,%s,2030-01-01"
                    .formatted(
                            who,
                            Listing.id(1 + who % BIRTHDAYS, who / BIRTHDAYS),
                            number(DocumentKind.PASSPORT, number)));
        }
        Path file = Files.writeString(Files.createTempFile("list", ".csv"), lines);
        Importer importer = new Importer(history, people.names(), () -> {});
        List<ImportPlan<ListedDocument>> plan = new ArrayList<>();
        long looked = millis(() -> {
            Grid grid = SheetReader.read(file, Progress.NONE).fullest().orElseThrow();
            Layout layout =
                    new LayoutFinder(grid, register.listedSheet()).find().orElseThrow();
            Mapping mapping = Mapping.of(layout, register.listedSheet());
            Source source = new Source("名单.csv", grid, layout, mapping, false);
            plan.add(ImportPlan.make(register.listedSheet(), importer.names(), source, Policy.UPDATE, Progress.NONE));
        });
        long written = millis(() -> importer.run(CLERK, plan.get(0), Progress.NONE));
        Files.delete(file);
        out.printf(
                "reconcile: list of %d rows looked at in %d ms, written in %d ms%n",
                register.listed().count(), looked, written);
    }

    private void compare() {
        List<Compared> compared = new ArrayList<>();
        long took = millis(() -> compared.add(register.reconciliations().now()));
        long kept = millis(() -> register.reconciliations().keep(CLERK, compared.get(0), "年度核查", ""));
        List<Difference> lines = compared.get(0).lines().stream()
                .filter(line -> line.outcome().isDifferent())
                .toList();
        long printed = millis(() -> new Press().print(DifferencePrintout.of("海州市数据服务局", compared.get(0), lines)));
        out.printf(
                "reconcile: compared with %d documents in %d ms, %d lines kept in %d ms, %d differences on paper in %d ms%n",
                register.cabinet().count(), took, compared.get(0).lines().size(), kept, lines.size(), printed);
    }

    /** What the window does for each scan: judge, put down, work the lines out anew. */
    private void count() {
        Stocktake stocktake = register.stocktakes().begin(CLERK, "A");
        List<Counting> counting = new ArrayList<>();
        long opened = millis(() -> counting.add(register.stocktakes().counting(stocktake)));
        long slowest = 0;
        long all = 0;
        for (int i = 0; i < SCANS; i++) {
            String number = number(DocumentKind.HK_MACAO, i);
            long took = millis(() -> {
                Scanned scanned = counting.get(0).scan(number, Instant.EPOCH, CLERK.name());
                scanned.tick().ifPresent(tick -> register.stocktakes().tick(CLERK, stocktake, tick));
                counting.get(0).lines();
            });
            slowest = Math.max(slowest, took);
            all += took;
        }
        long finished = millis(() -> register.stocktakes().finish(CLERK, stocktake, ""));
        out.printf(
                "stocktake: opened in %d ms, %d scans in %d ms, the slowest %d ms, finished in %d ms%n",
                opened, SCANS, all, slowest, finished);
    }

    private static long millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** @param arguments how many persons and rows; two thousand where nothing is said */
    public static void main(String[] arguments) {
        run(System.out, arguments.length == 0 ? 2_000 : Integer.parseInt(arguments[0]));
    }
}
