package org.antou.passport;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.antou.history.History;
import org.antou.passport.model.Difference;
import org.antou.passport.model.FilingRules;
import org.antou.passport.model.ListedDocument;
import org.antou.passport.model.ReconcileRules;
import org.antou.passport.model.Reconciliation;
import org.antou.passport.model.ReconciliationColumns;
import org.antou.passport.store.DocumentStore;
import org.antou.passport.store.FilingStore;
import org.antou.passport.store.ListedStore;
import org.antou.passport.store.ReconciliationStore;
import org.antou.people.People;
import org.antou.problem.Problem;
import org.antou.register.port.ShelfRows;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.store.Ids;
import org.antou.store.Store;

/** 三方比对与年度核查: the list of the authorities against staff, filings and cabinet, today; and what was kept of it. */
public final class Reconciliations {

    private static final int LONGEST_SOURCE = 1_000;

    private final Store store;
    private final History history;
    private final People people;
    private final Clock clock;
    private final ReconciliationStore shelf = new ReconciliationStore();

    public Reconciliations(Store store, History history, People people, Clock clock) {
        this.store = store;
        this.history = history;
        this.people = people;
        this.clock = clock;
    }

    /**
     * A comparison, the one of now or one that was kept.
     *
     * @param kept what it was kept as; empty for the one of now
     */
    public record Compared(
            Optional<Reconciliation> kept,
            LocalDate on,
            String source,
            Reconciliation.Counts counts,
            List<Difference> lines) {}

    /** Compares as things stand today; without a list there is nothing to compare with. */
    public Compared now() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        ReconcileRules.Sides sides = sides(today);
        List<Difference> lines = sides.listed().isEmpty() ? List.of() : ReconcileRules.compare(sides, today);
        return new Compared(
                Optional.empty(), today, source(sides.listed()), Reconciliation.counts(sides, lines), lines);
    }

    private ReconcileRules.Sides sides(LocalDate today) {
        return new ReconcileRules.Sides(
                store.read(new ListedStore()::all),
                people.persons(),
                FilingRules.latest(store.read(new FilingStore()::all), today),
                store.read(new DocumentStore()::all));
    }

    private static String source(List<ListedDocument> listed) {
        String all = listed.stream().map(ListedDocument::source).distinct().collect(Collectors.joining("、"));
        return all.substring(0, Math.min(all.length(), LONGEST_SOURCE));
    }

    /** Keeps a comparison as it is, with its lines. It can't be taken back: the next year's asks what was found. */
    public Reconciliation keep(Session session, Compared compared, String title, String note) {
        session.require(Role.CLERK);
        if (compared.lines().isEmpty()) {
            throw new Problem.Expected("还没有可以存的比对。", Cabinet.SAFE, "请先导入出入境管理部门的名单。");
        }
        if (title.isBlank()) {
            throw new Problem.Expected("请写明这次核查叫什么。", Cabinet.SAFE, "例如 2026 年度核查。");
        }
        Reconciliation kept = new Reconciliation(
                Ids.next(),
                0,
                title.strip(),
                compared.on(),
                session.name(),
                compared.source(),
                compared.counts(),
                note.strip());
        return history.write(session, "存年度核查", change -> {
            Reconciliation saved = rows().save(change, kept);
            shelf.keep(change.tx(), saved.id(), compared.lines());
            return saved;
        });
    }

    /** Those that were kept, the newest first. */
    public List<Reconciliation> all() {
        return store.read(shelf::all);
    }

    public Optional<Reconciliation> find(UUID id) {
        return store.read(tx -> shelf.find(tx, id));
    }

    /** One that was kept, with its lines as they were. */
    public Compared kept(Reconciliation kept) {
        List<Difference> lines = store.read(tx -> shelf.lines(tx, kept.id()));
        return new Compared(Optional.of(kept), kept.on(), kept.source(), kept.counts(), lines);
    }

    static ShelfRows<Reconciliation> rows() {
        return new ShelfRows<>(
                new ShelfRows.Shape<>(
                        Reconciliation.REGISTER,
                        ReconciliationColumns.ALL,
                        ReconciliationColumns.ALL,
                        ReconciliationColumns.TITLE,
                        ReconciliationColumns::of),
                new ReconciliationStore());
    }
}
