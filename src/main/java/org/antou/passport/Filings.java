package org.antou.passport;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.Change;
import org.antou.history.History;
import org.antou.passport.model.ExitFiling;
import org.antou.passport.model.FilingRules;
import org.antou.passport.store.FilingStore;
import org.antou.people.People;
import org.antou.people.model.Person;
import org.antou.problem.Problem;
import org.antou.register.FieldChange;
import org.antou.register.RecordRef;
import org.antou.register.Violation;
import org.antou.register.port.RecordPort;
import org.antou.register.row.RowSource;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.settings.Office;
import org.antou.store.Ids;
import org.antou.store.Store;

/** 登记备案: who was filed with the exit and entry authorities, changed and withdrawn, and when. */
public final class Filings implements RowSource<ExitFiling> {

    private final Store store;
    private final History history;
    private final People people;
    private final Office office;
    private final Clock clock;
    private final FilingStore shelf = new FilingStore();

    public Filings(Store store, History history, People people, Office office, Clock clock) {
        this.store = store;
        this.history = history;
        this.people = people;
        this.office = office;
        this.clock = clock;
    }

    @Override
    public long count() {
        return store.read(shelf::count);
    }

    @Override
    public List<ExitFiling> page(int offset, int limit) {
        return store.read(tx -> shelf.page(tx, offset, limit));
    }

    @Override
    public Optional<ExitFiling> find(UUID id) {
        return store.read(tx -> shelf.find(tx, id));
    }

    /** Every form, by person and day. */
    public List<ExitFiling> all() {
        return store.read(shelf::all);
    }

    /** The forms of one person, the oldest first. */
    public List<ExitFiling> ofPerson(UUID person) {
        return store.read(tx -> shelf.ofPerson(tx, person));
    }

    /** Whether a person is on file on a day. */
    public boolean filed(UUID person, LocalDate on) {
        return Optional.ofNullable(FilingRules.latest(ofPerson(person), on).get(person))
                .filter(ExitFiling::files)
                .isPresent();
    }

    /** One to be filled by a form. */
    public ExitFiling blank() {
        return ExitFiling.blank(Ids.next(), 0);
    }

    /** The form with what is known of its person where its fields are empty. */
    public ExitFiling filled(ExitFiling filing) {
        Optional<Person> who = filing.person().flatMap(named -> people.person(named.id()));
        return who.map(person ->
                        filing.filledFrom(person, before(filing), office.get().unit()))
                .orElse(filing);
    }

    private Optional<ExitFiling> before(ExitFiling filing) {
        return filing.person().stream()
                .flatMap(named -> ofPerson(named.id()).stream())
                .filter(other -> !other.id().equals(filing.id()))
                .max(Comparator.comparing(other -> other.on().orElse(LocalDate.MIN)));
    }

    /** Why a form can't be saved as it stands, today. */
    public List<Violation> violations(ExitFiling filing) {
        return FilingRules.violations(filing, today());
    }

    /** Saves a form, new or changed; a new one gets what is known of its person. Hands it back as it stands now. */
    public ExitFiling save(Session session, ExitFiling filing) {
        session.require(Role.CLERK);
        ExitFiling whole = filing.version() == 0 ? filled(filing) : filing;
        Cabinet.refuse(violations(whole));
        String action = whole.version() == 0 ? "登记备案" : "修改备案";
        return history.write(session, action, change -> {
            refuseMisplaced(change, whole);
            return PassportRows.filings().save(change, whole);
        });
    }

    private void refuseMisplaced(Change change, ExitFiling filing) {
        List<ExitFiling> others =
                shelf.ofPerson(change.tx(), filing.person().orElseThrow().id());
        FilingRules.misplaced(filing, others).ifPresent(why -> {
            throw new Problem.Expected(why, Cabinet.SAFE, "请核对备案种类和日期。");
        });
    }

    /** Puts on record that somebody looked at numbers. */
    public void reveal(Session session, List<UUID> ids, String why) {
        history.write(session, "查看身份证号", change -> {
            ids.forEach(id -> change.record(
                    new RecordRef(ExitFiling.REGISTER, id), List.of(new FieldChange(RecordPort.REVEALED, "", why))));
            return ids.size();
        });
    }

    /** Removes forms that were entered by mistake; undo brings them back. */
    public void remove(Session session, List<ExitFiling> filings) {
        session.require(Role.CLERK);
        history.write(session, "删除备案", change -> {
            filings.forEach(filing -> PassportRows.filings().remove(change, filing));
            return filings.size();
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
