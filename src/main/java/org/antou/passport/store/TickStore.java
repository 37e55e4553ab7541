package org.antou.passport.store;

import static org.antou.store.db.Tables.STOCK_TICK;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.passport.model.Place;
import org.antou.passport.model.StockTick;
import org.antou.store.Tx;

/** Reads and writes what was seen during stocktakes, in order. */
public final class TickStore {

    public List<StockTick> of(Tx tx, UUID stocktake) {
        return tx.dsl()
                .selectFrom(STOCK_TICK)
                .where(STOCK_TICK.STOCKTAKE_ID.eq(stocktake))
                .orderBy(STOCK_TICK.SEEN_AT, STOCK_TICK.ID)
                .fetch(row -> new StockTick(
                        row.getId(),
                        row.getNumber(),
                        Optional.ofNullable(row.getDocumentId()),
                        new Place(row.getCabinet(), row.getSlot()),
                        row.getSeenAt().toInstant(ZoneOffset.UTC),
                        row.getSeenBy()));
    }

    public void insert(Tx tx, UUID stocktake, StockTick tick) {
        tx.dsl()
                .insertInto(STOCK_TICK)
                .set(STOCK_TICK.ID, tick.id())
                .set(STOCK_TICK.STOCKTAKE_ID, stocktake)
                .set(STOCK_TICK.NUMBER, tick.number())
                .set(STOCK_TICK.DOCUMENT_ID, tick.document().orElse(null))
                .set(STOCK_TICK.CABINET, tick.at().cabinet())
                .set(STOCK_TICK.SLOT, tick.at().slot())
                .set(STOCK_TICK.SEEN_AT, LocalDateTime.ofInstant(tick.when(), ZoneOffset.UTC))
                .set(STOCK_TICK.SEEN_BY, tick.by())
                .execute();
    }

    /** Takes back one that was a mistake. */
    public void delete(Tx tx, UUID tick) {
        tx.dsl().deleteFrom(STOCK_TICK).where(STOCK_TICK.ID.eq(tick)).execute();
    }
}
