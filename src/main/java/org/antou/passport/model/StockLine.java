package org.antou.passport.model;

import java.util.Optional;
import java.util.UUID;
import org.antou.register.Named;

/**
 * One booklet in a stocktake, as texts, so that a finished one reads years later as it did on its day.
 *
 * @param id       of the document; of the tick where the register has none
 * @param document empty where the register has no such number
 * @param place    where it belongs
 * @param seen     where it lay; none where nobody said, or where it was not seen
 */
public record StockLine(
        UUID id,
        StockOutcome outcome,
        Optional<UUID> document,
        String name,
        String section,
        Optional<DocumentKind> kind,
        String number,
        Optional<DocumentState> state,
        Place place,
        Place seen) {

    static StockLine of(StockOutcome outcome, TravelDocument document, Place seen) {
        return new StockLine(
                document.id(),
                outcome,
                Optional.of(document.id()),
                document.holder(),
                document.section().map(Named::name).orElse(""),
                document.kind(),
                document.number(),
                Optional.of(document.state()),
                document.place(),
                seen);
    }

    static StockLine unknown(StockTick tick) {
        return new StockLine(
                tick.id(),
                StockOutcome.SURPLUS,
                Optional.empty(),
                "",
                "",
                DocumentNumber.kind(tick.number()),
                tick.number(),
                Optional.empty(),
                Place.NONE,
                tick.at());
    }

    /** What exactly is so. */
    public String word() {
        String where = seen.isNone() ? "" : ",在 " + seen.title();
        return switch (outcome) {
            case MISSING -> place.isNone() ? "没有登记柜位" : "应在 " + place.title();
            case MISPLACED -> (place.isNone() ? "没有登记柜位" : "应在 " + place.title()) + where;
            case SURPLUS -> state.map(s -> "台账是“" + s.title() + "”").orElse("台账里没有这个号码") + where;
            case SEEN -> "";
            case OUT -> "领用未还,不必在柜";
        };
    }

    /** For example 林知远 普通护照(尾号 5678). */
    public String label() {
        return (name + " " + kind.map(DocumentKind::title).orElse("证件") + "(尾号 " + DocumentNumber.tail(number) + ")")
                .strip();
    }
}
