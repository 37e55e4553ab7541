package org.antou.passport.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a stocktake comes to: every booklet that has a slot in the counted cabinet stands in exactly one line, and so does
 * every other number that was seen. A booklet that is lent is expected to be absent.
 */
public final class StocktakeRules {

    private StocktakeRules() {}

    /** Whether a document belongs into the counted cabinet; an empty one stands for all. */
    static boolean belongs(TravelDocument document, String cabinet) {
        return document.state().hasSlot()
                && (cabinet.isEmpty() || same(cabinet, document.place().cabinet()));
    }

    /** The lines as things stand, by place. */
    public static List<StockLine> lines(List<TravelDocument> documents, List<StockTick> ticks, String cabinet) {
        Map<UUID, StockTick> seen = new LinkedHashMap<>();
        List<StockLine> lines = new ArrayList<>();
        Set<String> unknown = new HashSet<>();
        for (StockTick tick : ticks) {
            tick.document().ifPresent(id -> seen.put(id, tick));
            if (tick.document().isEmpty() && unknown.add(tick.number())) {
                lines.add(StockLine.unknown(tick));
            }
        }
        for (TravelDocument document : documents) {
            Optional<StockTick> tick = Optional.ofNullable(seen.get(document.id()));
            if (tick.isPresent() || belongs(document, cabinet)) {
                lines.add(line(document, tick, cabinet));
            }
        }
        lines.sort(Comparator.comparing(StockLine::place, PlaceOrder.BY_PLACE).thenComparing(StockLine::number));
        return List.copyOf(lines);
    }

    private static StockLine line(TravelDocument document, Optional<StockTick> tick, String cabinet) {
        if (tick.isEmpty()) {
            boolean out = document.state() == DocumentState.LENT;
            return StockLine.of(out ? StockOutcome.OUT : StockOutcome.MISSING, document, Place.NONE);
        }
        return StockLine.of(
                outcome(document, tick.get().at(), cabinet),
                document,
                tick.get().at());
    }

    /** What a booklet is that lies there. */
    static StockOutcome outcome(TravelDocument document, Place at, String cabinet) {
        if (!document.state().isHere()) {
            return StockOutcome.SURPLUS;
        }
        Place place = document.place();
        boolean elsewhere = !cabinet.isEmpty() && !same(cabinet, place.cabinet())
                || !at.cabinet().isEmpty() && !same(at.cabinet(), place.cabinet())
                || !at.slot().isEmpty() && !same(at.slot(), place.slot());
        return elsewhere ? StockOutcome.MISPLACED : StockOutcome.SEEN;
    }

    private static boolean same(String one, String other) {
        return PlaceOrder.plain(one).equals(PlaceOrder.plain(other));
    }

    public static Stocktake.Counts counts(List<StockLine> lines) {
        int missing = count(lines, StockOutcome.MISSING);
        int misplaced = count(lines, StockOutcome.MISPLACED);
        int seen = count(lines, StockOutcome.SEEN) + misplaced;
        return new Stocktake.Counts(seen + missing, seen, missing, misplaced, count(lines, StockOutcome.SURPLUS));
    }

    private static int count(List<StockLine> lines, StockOutcome outcome) {
        return (int) lines.stream().filter(line -> line.outcome() == outcome).count();
    }
}
