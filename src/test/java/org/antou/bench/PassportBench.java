package org.antou.bench;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.History;
import org.antou.paper.Press;
import org.antou.passport.PassportRegister;
import org.antou.passport.model.DocumentColumns;
import org.antou.passport.model.DocumentKind;
import org.antou.passport.model.DocumentLoan;
import org.antou.passport.model.DocumentState;
import org.antou.passport.model.ExitFiling;
import org.antou.passport.model.FilingColumns;
import org.antou.passport.model.FilingForm;
import org.antou.passport.model.GapReport;
import org.antou.passport.model.LoanColumns;
import org.antou.passport.model.Outing;
import org.antou.passport.model.TravelDocument;
import org.antou.passport.paper.LoanSlip;
import org.antou.people.People;
import org.antou.people.model.PeopleColumns;
import org.antou.people.model.Person;
import org.antou.people.model.Persons;
import org.antou.register.Values;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.settings.Holidays;
import org.antou.settings.Office;
import org.antou.settings.Parameters;
import org.antou.store.Store;
import org.antou.store.TestStores;
import org.antou.text.PartialDate;
import org.antou.text.SearchKey;
import org.antou.text.SearchQuery;

/** So many persons, two and a half documents each, six loans a document: a loan from its first key to its slip, everybody's gaps. */
public final class PassportBench {

    private static final int LOANS = 6;
    private static final LocalDate START = LocalDate.of(2019, 1, 15);
    private static final Session CLERK = new Session(new UUID(1, 1), "经办", Role.CLERK);

    private final Store store;
    private final History history;
    private final People people;
    private final PassportRegister register;
    private final PrintStream out;
    private final Press press = new Press();

    private PassportBench(Store store, PrintStream out) {
        this.store = store;
        this.out = out;
        this.history = new History(store, Clock.systemDefaultZone());
        this.people = new People(store, history);
        this.register = register(store, history, people);
    }

    /** The register as the program makes it. */
    static PassportRegister register(Store store, History history, People people) {
        return new PassportRegister(
                store,
                history,
                people,
                new PassportRegister.Settings(
                        new Office(store, history),
                        new Parameters(store, history),
                        new Holidays(store, history),
                        Clock.systemDefaultZone()));
    }

    public static void run(PrintStream out, int persons) {
        try (Store store = TestStores.memory()) {
            PassportBench bench = new PassportBench(store, out);
            out.printf("passports: filled in %d ms%n", millis(() -> bench.fill(persons)));
            out.printf(
                    "passports: %d persons, %d documents, %d loans%n",
                    bench.people.count(),
                    bench.register.cabinet().count(),
                    bench.register.loans().count());
            for (int i = 1; i <= 3; i++) {
                bench.gaps();
                bench.lend(persons / 2 + i);
            }
            out.printf(
                    "passports: what the start page asks %d ms%n",
                    millis(() -> bench.register
                            .ports()
                            .forEach(port -> port.findings(bench.register.gaps().today()))));
            out.printf(
                    "passports: statistics %d ms%n",
                    millis(() ->
                            bench.register.statistics().on(bench.register.gaps().today())));
        }
    }

    private void gaps() {
        GapReport[] found = new GapReport[1];
        long took =
                millis(() -> found[0] = register.gaps().report(register.gaps().today()));
        out.printf(
                "passports: everybody's gaps %d ms, %d gaps%n",
                took, found[0].lines().size());
    }

    /** What the desk does between the first initial and the slip: find, foresee, lend, make the PDF. */
    private void lend(int number) {
        DocumentLoan[] lent = new DocumentLoan[1];
        TravelDocument[] found = new TravelDocument[1];
        long find = millis(() -> {
            SearchQuery words = SearchQuery.of("ry" + number);
            found[0] = register.cabinet().all().stream()
                    .filter(document -> document.state() == DocumentState.KEPT)
                    .filter(document ->
                            words.matches(SearchKey.of(document.holder(), document.number(), document.label())))
                    .findFirst()
                    .orElseThrow();
        });
        DocumentLoan typed = typed(found[0], register.gaps().today());
        long foresee = millis(() -> register.loans().foreseen(typed));
        long lend = millis(() -> lent[0] = register.loans().lend(CLERK, typed));
        long slip = millis(() -> press.print(LoanSlip.lent("海州市数据服务局", lent[0], found[0])));
        out.printf(
                "passports: lending from the first key to the slip %d ms (find %d, due day %d, lend %d, slip %d)%n",
                find + foresee + lend + slip, find, foresee, lend, slip);
    }

    private void fill(int persons) {
        List<Person> all = new ArrayList<>();
        for (int i = 0; i < persons; i++) {
            all.add(Persons.of("人员" + i, PeopleColumns.HIRED, PartialDate.of(START.plusDays(i % 900))));
        }
        List<Person> saved = people.saveAll(CLERK, "登记人员", all);
        history.write(CLERK, "导入", change -> {
            List<ExitFiling> filings = saved.stream().map(this::filing).toList();
            register.filingSheet().rows().createAll(change, filings);
            List<TravelDocument> documents = new ArrayList<>();
            for (int i = 0; i < saved.size(); i++) {
                for (int k = 0; k < 2 + i % 2; k++) {
                    documents.add(document(saved.get(i), i, DocumentKind.values()[k]));
                }
            }
            register.documentSheet().rows().createAll(change, documents);
            List<DocumentLoan> loans = new ArrayList<>();
            documents.forEach(document -> loans.addAll(over(document)));
            register.loanSheet().rows().createAll(change, loans);
            return loans.size();
        });
    }

    private ExitFiling filing(Person person) {
        ExitFiling blank = register.filings().blank();
        LocalDate hired = person.service().hired().orElseThrow().earliest();
        return FilingColumns.of(
                blank.id(),
                1,
                FilingColumns.ALL
                        .values(blank)
                        .with(FilingColumns.PERSON, Optional.of(person.named()))
                        .with(FilingColumns.FORM, Optional.of(FilingForm.NEW))
                        .with(FilingColumns.ON, Optional.of(hired.plusDays(hired.getDayOfMonth() % 5))));
    }

    private TravelDocument document(Person person, int number, DocumentKind kind) {
        TravelDocument blank = register.cabinet().blank();
        LocalDate issued = START.plusDays(900L + number % 300);
        String letter = List.of("E", "C", "L").get(kind.ordinal());
        return DocumentColumns.of(
                blank.id(),
                1,
                DocumentColumns.ALL
                        .values(blank)
                        .with(DocumentColumns.PERSON, Optional.of(person.named()))
                        .with(DocumentColumns.KIND, Optional.of(kind))
                        .with(DocumentColumns.NUMBER, Optional.of(letter + "%08d".formatted(number)))
                        .with(DocumentColumns.ISSUED, Optional.of(issued))
                        .with(DocumentColumns.EXPIRES, Optional.of(issued.plusYears(10)))
                        .with(DocumentColumns.KEPT_SINCE, Optional.of(issued.plusDays(number % 20)))
                        .with(DocumentColumns.CABINET, Optional.of("A"))
                        .with(DocumentColumns.SLOT, Optional.of(String.valueOf(number))));
    }

    private List<DocumentLoan> over(TravelDocument document) {
        List<DocumentLoan> loans = new ArrayList<>();
        for (int i = 0; i < LOANS; i++) {
            LocalDate lent = LocalDate.of(2023, 1, 9).plusDays(90L * i);
            Values values = LoanColumns.ALL
                    .values(typed(document, lent))
                    .with(LoanColumns.NUMBER, Optional.of(lent.getYear() + "-" + i))
                    .with(LoanColumns.OUTING, Optional.of(Outing.LEFT))
                    .with(LoanColumns.WENT_ON, Optional.of(lent.plusDays(3)))
                    .with(LoanColumns.CAME_BACK, Optional.of(lent.plusDays(12)))
                    .with(LoanColumns.RETURNED, Optional.of(lent.plusDays(15L + i * 3)));
            loans.add(LoanColumns.of(UUID.randomUUID(), 1, values));
        }
        return loans;
    }

    private DocumentLoan typed(TravelDocument document, LocalDate on) {
        DocumentLoan blank = register.loans().blank(document);
        return LoanColumns.of(
                blank.id(),
                0,
                LoanColumns.ALL
                        .values(blank)
                        .with(LoanColumns.APPROVAL, Optional.of("因私批〔" + on.getYear() + "〕8号"))
                        .with(LoanColumns.PURPOSE, Optional.of("旅游"))
                        .with(LoanColumns.PLACES, Optional.of("泰国"))
                        .with(LoanColumns.LENT_ON, Optional.of(on))
                        .with(LoanColumns.DEPARTS, Optional.of(on.plusDays(3)))
                        .with(LoanColumns.RETURNS, Optional.of(on.plusDays(12))));
    }

    private static long millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** @param arguments how many persons; two thousand where nothing is said */
    public static void main(String[] arguments) {
        run(System.out, arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2_000);
    }
}
