package org.antou.passport.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** A stocktake at work: what is expected, what was seen so far, and in which slot the clerk is. Not for two threads at once. */
public final class Counting {

    private static final int SHORTEST_TAIL = 4;
    private static final int WHOLE_NUMBER = 8;

    private final Stocktake stocktake;
    private final List<TravelDocument> documents;
    private final Map<String, TravelDocument> byNumber = new HashMap<>();
    private final Map<UUID, TravelDocument> byId = new HashMap<>();
    private final Map<String, Place> slots = new LinkedHashMap<>();
    private final List<StockTick> ticks;
    private final Supplier<UUID> ids;
    private Place at = Place.NONE;

    /** @param ids for what is seen */
    public Counting(Stocktake stocktake, List<TravelDocument> documents, List<StockTick> ticks, Supplier<UUID> ids) {
        this.ids = ids;
        this.stocktake = stocktake;
        this.documents = List.copyOf(documents);
        this.ticks = new ArrayList<>(ticks);
        for (TravelDocument document : documents) {
            byNumber.putIfAbsent(document.number(), document);
            byId.put(document.id(), document);
            if (StocktakeRules.belongs(document, stocktake.cabinet())
                    && !document.place().isNone()) {
                know(document.place());
            }
        }
    }

    /** A slot is also known by what stands on its label: A-12, and 12 alone where one cabinet is counted. */
    private void know(Place place) {
        slots.putIfAbsent(typed(place), place);
        if (!stocktake.cabinet().isEmpty() && !place.slot().isEmpty()) {
            slots.putIfAbsent(PlaceOrder.plain(place.slot()), place);
        }
    }

    private static String typed(Place place) {
        return PlaceOrder.plain(place.cabinet()) + "-" + PlaceOrder.plain(place.slot());
    }

    public Stocktake stocktake() {
        return stocktake;
    }

    /** The slot that what is scanned now lies in; none where no label was scanned. */
    public Place at() {
        return at;
    }

    /** What is scanned from now on lies where it belongs, as far as anybody says. */
    public void leaveSlot() {
        at = Place.NONE;
    }

    public List<StockLine> lines() {
        return StocktakeRules.lines(documents, ticks, stocktake.cabinet());
    }

    /** Judges a text; what has to be put down is counted already and handed back in it. */
    public Scanned scan(String text, Instant when, String by) {
        Optional<Place> slot = SlotCode.read(text).or(() -> Optional.ofNullable(slots.get(PlaceOrder.plain(text))));
        return slot.map(this::enter).orElseGet(() -> number(DocumentNumber.normal(text), when, by));
    }

    private Scanned enter(Place place) {
        boolean other = !stocktake.cabinet().isEmpty()
                && !PlaceOrder.plain(place.cabinet()).equals(PlaceOrder.plain(stocktake.cabinet()));
        if (other) {
            return Scanned.told(Scanned.Kind.REFUSED, place.title() + "不在这次的盘点范围(" + stocktake.scope() + ")里。");
        }
        at = slots.getOrDefault(typed(place), place);
        return Scanned.told(Scanned.Kind.SLOT, "现在点 " + at.title() + ",接下来扫的都在这一格。");
    }

    private Scanned number(String number, Instant when, String by) {
        Optional<TravelDocument> whole = Optional.ofNullable(byNumber.get(number));
        if (whole.isPresent()) {
            return seen(whole.get(), place(), when, by);
        }
        if (DocumentNumber.kind(number).isPresent()) {
            return unknown(number, when, by);
        }
        List<TravelDocument> ending = number.length() < SHORTEST_TAIL || number.length() > WHOLE_NUMBER
                ? List.of()
                : documents.stream()
                        .filter(d -> d.number().endsWith(number) && StocktakeRules.belongs(d, stocktake.cabinet()))
                        .toList();
        if (ending.size() == 1) {
            return seen(ending.get(0), place(), when, by);
        }
        return Scanned.told(
                Scanned.Kind.REFUSED,
                ending.isEmpty()
                        ? "“" + number + "”不是证件号码,也不是柜位,没有计数。号码可以只输入后 4 位以上。"
                        : "尾号 " + number + " 有 " + ending.size() + " 本,请多输入几位。没有计数。");
    }

    private Place place() {
        return at.isNone() && !stocktake.cabinet().isEmpty() ? new Place(stocktake.cabinet(), "") : at;
    }

    /** Ticks a booklet by hand: somebody looked and it is where it belongs. */
    public Scanned tick(UUID document, Instant when, String by) {
        TravelDocument seen = byId.get(document);
        return seen == null
                ? Scanned.told(Scanned.Kind.REFUSED, "台账里没有这个号码,只能用扫描或输入来点。")
                : seen(seen, seen.place(), when, by);
    }

    private Scanned seen(TravelDocument document, Place where, Instant when, String by) {
        Optional<StockTick> before = last(document.id());
        StockOutcome outcome = StocktakeRules.outcome(document, where, stocktake.cabinet());
        StockLine line = StockLine.of(outcome, document, where);
        if (before.filter(tick -> tick.at().equals(where)).isPresent()) {
            return new Scanned(Scanned.Kind.AGAIN, Optional.empty(), Optional.of(line), line.label() + " 已经点过了。");
        }
        StockTick tick = new StockTick(ids.get(), document.number(), Optional.of(document.id()), where, when, by);
        ticks.add(tick);
        Scanned.Kind kind = switch (outcome) {
            case MISPLACED -> Scanned.Kind.MISPLACED;
            case SURPLUS -> Scanned.Kind.SURPLUS;
            default -> Scanned.Kind.SEEN;
        };
        String word = line.label() + " " + outcome.title()
                + (line.word().isEmpty() ? " " + document.place().title() : ":" + line.word());
        return new Scanned(kind, Optional.of(tick), Optional.of(line), word.strip() + "。");
    }

    private Scanned unknown(String number, Instant when, String by) {
        boolean again = ticks.stream().anyMatch(tick -> tick.number().equals(number));
        StockTick tick = new StockTick(ids.get(), number, Optional.empty(), place(), when, by);
        StockLine line = StockLine.unknown(tick);
        if (again) {
            return Scanned.told(Scanned.Kind.AGAIN, line.label() + " 已经点过了:" + line.word() + "。");
        }
        ticks.add(tick);
        return new Scanned(
                Scanned.Kind.SURPLUS, Optional.of(tick), Optional.of(line), line.label() + " 多出:" + line.word() + "。");
    }

    private Optional<StockTick> last(UUID document) {
        return ticks.stream()
                .filter(tick -> tick.document().equals(Optional.of(document)))
                .reduce((one, other) -> other);
    }

    /** Takes the newest tick back; empty where nothing was ticked. */
    public Optional<StockTick> undo() {
        return ticks.isEmpty() ? Optional.empty() : Optional.of(ticks.remove(ticks.size() - 1));
    }
}
