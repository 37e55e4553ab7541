package org.antou.passport;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.Entry;
import org.antou.history.History;
import org.antou.passport.model.CustodyMove;
import org.antou.passport.model.Decision;
import org.antou.passport.model.DocumentColumns;
import org.antou.passport.model.DocumentKind;
import org.antou.passport.model.DocumentLoan;
import org.antou.passport.model.LoanColumns;
import org.antou.passport.model.Place;
import org.antou.passport.model.TravelDocument;
import org.antou.people.People;
import org.antou.people.model.Person;
import org.antou.register.Finding;
import org.antou.register.Values;
import org.antou.register.port.RegisterPort;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.settings.Holidays;
import org.antou.settings.Office;
import org.antou.settings.Parameters;
import org.antou.store.Store;
import org.antou.store.TestStores;

/** A real store in memory on 2026-06-15 with everything the services of the room need. */
public final class Fixture {

    public static final Session CLERK = new Session(new UUID(1, 1), "林经办", Role.CLERK);
    public static final Session ADMINISTRATOR = new Session(new UUID(1, 3), "方主任", Role.ADMINISTRATOR);
    public static final Session READER = new Session(new UUID(1, 2), "苏查阅", Role.READER);
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    public final Store store = TestStores.memory();
    public final Clock clock = Clock.fixed(Instant.parse("2026-06-15T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    public final History history = new History(store, clock);
    public final People people = new People(store, history);
    public final Parameters parameters = new Parameters(store, history);
    public final Office office = new Office(store, history);
    public final Holidays holidays = new Holidays(store, history);
    public final PassportRegister register = new PassportRegister(
            store, history, people, new PassportRegister.Settings(office, parameters, holidays, clock));
    public final Cabinet cabinet = register.cabinet();
    public final Filings filings = register.filings();
    public final Loans loans = register.loans();

    public Person person(String name) {
        return people.createPerson(CLERK, name, Optional.empty());
    }

    /** A document as typed into the form; pairs of column and value. */
    public TravelDocument typed(Person who, DocumentKind kind, String number, Object... more) {
        TravelDocument blank = cabinet.blank();
        Values values = DocumentColumns.ALL
                .values(blank)
                .with(DocumentColumns.PERSON, Optional.of(who.named()))
                .with(DocumentColumns.KIND, Optional.of(kind))
                .with(DocumentColumns.NUMBER, Optional.of(number))
                .with(DocumentColumns.EXPIRES, Optional.of(LocalDate.of(2030, 1, 1)));
        for (int i = 0; i < more.length; i += 2) {
            values = values.with((String) more[i], Optional.ofNullable(more[i + 1]));
        }
        return DocumentColumns.of(blank.id(), 0, values);
    }

    /** A passport in slot A 1. */
    public TravelDocument kept(Person who, String number) {
        return cabinet.save(
                CLERK,
                typed(
                        who,
                        DocumentKind.PASSPORT,
                        number,
                        DocumentColumns.KEPT_SINCE,
                        LocalDate.of(2020, 1, 8),
                        DocumentColumns.CABINET,
                        "A",
                        DocumentColumns.SLOT,
                        "1"));
    }

    public static Decision decision(CustodyMove move, LocalDate on) {
        return new Decision(move, on, "经办人核对", "单 7 号", new Place("B", "9"));
    }

    /** A loan as typed at the desk; pairs of column and value. */
    public DocumentLoan loan(TravelDocument document, Object... more) {
        DocumentLoan blank = loans.blank(document);
        Map<String, Object> typed = new HashMap<>(Map.of(
                LoanColumns.APPROVAL,
                "因私批〔2026〕8号",
                LoanColumns.PURPOSE,
                "旅游",
                LoanColumns.PLACES,
                "泰国、新加坡",
                LoanColumns.DEPARTS,
                LocalDate.of(2026, 6, 20),
                LoanColumns.RETURNS,
                LocalDate.of(2026, 6, 28)));
        for (int i = 0; i < more.length; i += 2) {
            typed.put((String) more[i], more[i + 1]);
        }
        return with(blank, typed);
    }

    public static DocumentLoan with(DocumentLoan loan, Map<String, Object> typed) {
        Values values = LoanColumns.ALL.values(loan);
        for (Map.Entry<String, Object> each : typed.entrySet()) {
            values = values.with(
                    each.getKey(), "".equals(each.getValue()) ? Optional.empty() : Optional.of(each.getValue()));
        }
        return LoanColumns.of(loan.id(), loan.version(), values);
    }

    public List<Finding> findings(LocalDate on) {
        List<Finding> found = new ArrayList<>();
        register.ports().forEach(port -> found.addAll(port.findings(on)));
        return found;
    }

    public List<String> rules(LocalDate on) {
        return findings(on).stream()
                .map(Finding::rule)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /** Takes the newest batch back, last record first, as the program's undo does. */
    public void undoLast() {
        UUID batch = history.latest(1).get(0).batch();
        List<Entry> entries = history.ofBatch(batch);
        history.write(CLERK, "撤销", change -> {
            for (int i = entries.size() - 1; i >= 0; i--) {
                Entry entry = entries.get(i);
                port(entry.ref().register()).undo(change, entry.ref(), entry.changes());
            }
            return entries.size();
        });
    }

    public RegisterPort port(String key) {
        List<RegisterPort> all = new ArrayList<>(register.ports());
        all.addAll(people.ports());
        return all.stream().filter(p -> p.key().equals(key)).findFirst().orElseThrow();
    }

    /** The day as the machine's clock would tell it. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(8));
    }
}
