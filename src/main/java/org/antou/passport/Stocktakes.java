package org.antou.passport;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.antou.history.History;
import org.antou.passport.model.Counting;
import org.antou.passport.model.Place;
import org.antou.passport.model.PlaceOrder;
import org.antou.passport.model.StockLine;
import org.antou.passport.model.StockTick;
import org.antou.passport.model.Stocktake;
import org.antou.passport.model.StocktakeColumns;
import org.antou.passport.model.StocktakeRules;
import org.antou.passport.model.TravelDocument;
import org.antou.passport.store.DocumentStore;
import org.antou.passport.store.StocktakeStore;
import org.antou.passport.store.TickStore;
import org.antou.problem.Problem;
import org.antou.register.port.ShelfRows;
import org.antou.register.row.RowSource;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.store.Ids;
import org.antou.store.Store;
import org.antou.store.Tx;

/** 盘点: counting what lies in the cabinets. It changes no document; what it finds, a person decides about. */
public final class Stocktakes implements RowSource<Stocktake> {

    private final Store store;
    private final History history;
    private final Clock clock;
    private final StocktakeStore shelf = new StocktakeStore();
    private final TickStore ticks = new TickStore();
    private final DocumentStore documents = new DocumentStore();

    public Stocktakes(Store store, History history, Clock clock) {
        this.store = store;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public long count() {
        return store.read(shelf::count);
    }

    @Override
    public List<Stocktake> page(int offset, int limit) {
        return store.read(tx -> shelf.page(tx, offset, limit));
    }

    @Override
    public Optional<Stocktake> find(UUID id) {
        return store.read(tx -> shelf.find(tx, id));
    }

    /** Every stocktake, the newest first. */
    public List<Stocktake> all() {
        return store.read(shelf::all);
    }

    /** The cabinets that have booklets, each with how many slots of it are taken. */
    public Map<String, Long> cabinets() {
        return store.read(documents::all).stream()
                .filter(document -> document.state().hasSlot())
                .collect(Collectors.groupingBy(
                        document -> document.place().cabinet(), TreeMap::new, Collectors.counting()));
    }

    /** Every slot that a booklet has, in order. */
    public List<Place> slots() {
        return store.read(documents::all).stream()
                .filter(document -> document.state().hasSlot())
                .map(TravelDocument::place)
                .filter(place -> !place.isNone())
                .distinct()
                .sorted(PlaceOrder.BY_PLACE)
                .toList();
    }

    /** Begins to count a cabinet, or all of them where it is empty. */
    public Stocktake begin(Session session, String cabinet) {
        session.require(Role.CLERK);
        return history.write(session, "开始盘点", change -> {
            Stocktake begun = new Stocktake(
                    Ids.next(),
                    0,
                    cabinet.strip(),
                    today(),
                    session.name(),
                    Optional.empty(),
                    "",
                    Stocktake.Counts.NONE,
                    "");
            refuseOpen(change.tx(), begun);
            return rows().save(change, begun);
        });
    }

    private void refuseOpen(Tx tx, Stocktake begun) {
        shelf.all(tx).stream()
                .filter(other -> other.finished().isEmpty()
                        && PlaceOrder.plain(other.cabinet()).equals(PlaceOrder.plain(begun.cabinet())))
                .findFirst()
                .ifPresent(other -> {
                    throw new Problem.Expected(
                            begun.scope() + "还有一次没有盘完的(" + other.begun() + "," + other.by() + ")。",
                            Cabinet.SAFE,
                            "请用“接着盘点”做完它;不要的可以删除。");
                });
    }

    /** A stocktake that goes on, with what was seen so far: it can be interrupted at any time. */
    public Counting counting(Stocktake stocktake) {
        return store.read(tx -> counting(tx, stocktake));
    }

    private Counting counting(Tx tx, Stocktake stocktake) {
        return new Counting(stocktake, documents.all(tx), ticks.of(tx, stocktake.id()), Ids::next);
    }

    /** The moment at which something is seen. */
    public Instant now() {
        return clock.instant();
    }

    /** Puts down what was seen. */
    public void tick(Session session, Stocktake stocktake, StockTick tick) {
        session.require(Role.CLERK);
        store.write(tx -> {
            refuseFinished(tx, stocktake);
            ticks.insert(tx, stocktake.id(), tick);
            return tick;
        });
    }

    /** Takes back what was not so. */
    public void untick(Session session, Stocktake stocktake, StockTick tick) {
        session.require(Role.CLERK);
        store.write(tx -> {
            refuseFinished(tx, stocktake);
            ticks.delete(tx, tick.id());
            return tick;
        });
    }

    private Stocktake refuseFinished(Tx tx, Stocktake stocktake) {
        return shelf.find(tx, stocktake.id())
                .filter(now -> now.finished().isEmpty())
                .orElseThrow(() -> new Problem.Expected("这次盘点已经完成或删除。", Cabinet.SAFE, "请回到盘点列表看看。"));
    }

    /** Ends a stocktake: its lines and counts are kept as they are. No document is changed by it. */
    public Stocktake finish(Session session, Stocktake stocktake, String note) {
        session.require(Role.CLERK);
        return history.write(session, "完成盘点", change -> {
            Stocktake current = refuseFinished(change.tx(), stocktake);
            List<StockLine> lines = counting(change.tx(), current).lines();
            shelf.keep(change.tx(), current.id(), lines);
            return rows().save(
                            change,
                            new Stocktake(
                                    current.id(),
                                    current.version(),
                                    current.cabinet(),
                                    current.begun(),
                                    current.by(),
                                    Optional.of(today()),
                                    session.name(),
                                    StocktakeRules.counts(lines),
                                    note.strip()));
        });
    }

    /** The lines of a stocktake: as they were at its end, or as they stand while it goes on. */
    public List<StockLine> lines(Stocktake stocktake) {
        return stocktake.finished().isPresent()
                ? store.read(tx -> shelf.lines(tx, stocktake.id()))
                : counting(stocktake).lines();
    }

    /** Removes stocktakes that were begun by mistake; finished ones stay. */
    public void remove(Session session, List<Stocktake> stocktakes) {
        session.require(Role.CLERK);
        if (stocktakes.stream().anyMatch(s -> s.finished().isPresent())) {
            throw new Problem.Expected("完成的盘点是当时的记录,不能删除。", Cabinet.SAFE, "盘错的请重新盘一次。");
        }
        history.write(session, "删除盘点", change -> {
            stocktakes.forEach(stocktake -> rows().remove(change, stocktake));
            return stocktakes.size();
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    static ShelfRows<Stocktake> rows() {
        return new ShelfRows<>(
                new ShelfRows.Shape<>(
                        Stocktake.REGISTER,
                        StocktakeColumns.KEPT,
                        StocktakeColumns.KEPT,
                        StocktakeColumns.BY,
                        StocktakeColumns::of),
                new StocktakeStore());
    }
}
