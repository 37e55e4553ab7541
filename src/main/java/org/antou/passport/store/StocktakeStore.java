package org.antou.passport.store;

import static org.antou.store.db.Tables.STOCKTAKE;
import static org.antou.store.db.Tables.STOCKTAKEN;
import static org.antou.store.db.Tables.STOCK_TICK;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.passport.model.DocumentKind;
import org.antou.passport.model.DocumentState;
import org.antou.passport.model.Place;
import org.antou.passport.model.StockLine;
import org.antou.passport.model.StockOutcome;
import org.antou.passport.model.Stocktake;
import org.antou.register.store.Shelf;
import org.antou.store.Tx;
import org.antou.store.db.tables.records.StocktakeRecord;
import org.antou.store.db.tables.records.StocktakenRecord;
import org.jooq.Condition;

/** Reads and writes stocktakes, the newest first, and the lines of those that are finished. */
public final class StocktakeStore extends Shelf<Stocktake> {

    public StocktakeStore() {
        super(STOCKTAKE, STOCKTAKE.ID, STOCKTAKE.VERSION, new Key<>(Stocktake::id, Stocktake::version));
    }

    @Override
    protected List<Stocktake> select(Tx tx, Condition which, int offset, int limit) {
        return tx.dsl()
                .selectFrom(STOCKTAKE)
                .where(which)
                .orderBy(STOCKTAKE.BEGUN_ON.desc(), STOCKTAKE.ID.desc())
                .limit(limit)
                .offset(offset)
                .fetch(row -> new Stocktake(
                        row.getId(),
                        row.getVersion(),
                        row.getCabinet(),
                        row.getBegunOn(),
                        row.getBegunBy(),
                        Optional.ofNullable(row.getFinishedOn()),
                        row.getFinishedBy(),
                        new Stocktake.Counts(
                                row.getExpected(),
                                row.getSeen(),
                                row.getMissing(),
                                row.getMisplaced(),
                                row.getSurplus()),
                        row.getNote()));
    }

    @Override
    protected StocktakeRecord row(Stocktake stocktake, long versioned) {
        StocktakeRecord row = new StocktakeRecord();
        row.setId(stocktake.id());
        row.setVersion(versioned);
        row.setCabinet(stocktake.cabinet());
        row.setBegunOn(stocktake.begun());
        row.setBegunBy(stocktake.by());
        row.setFinishedOn(stocktake.finished().orElse(null));
        row.setFinishedBy(stocktake.finishedBy());
        row.setExpected(stocktake.counts().expected());
        row.setSeen(stocktake.counts().seen());
        row.setMissing(stocktake.counts().missing());
        row.setMisplaced(stocktake.counts().misplaced());
        row.setSurplus(stocktake.counts().surplus());
        row.setNote(stocktake.note());
        return row;
    }

    /** A stocktake that was begun by mistake goes with what was seen in it. */
    @Override
    public boolean delete(Tx tx, List<UUID> wanted) {
        tx.dsl()
                .deleteFrom(STOCK_TICK)
                .where(STOCK_TICK.STOCKTAKE_ID.in(wanted))
                .execute();
        return super.delete(tx, wanted);
    }

    /** Keeps the lines of a finished stocktake, in order. */
    public void keep(Tx tx, UUID stocktake, List<StockLine> lines) {
        List<StocktakenRecord> rows = new ArrayList<>(lines.size());
        lines.forEach(line -> rows.add(row(stocktake, rows.size() + 1, line)));
        tx.dsl().batchInsert(rows).execute();
    }

    /** The lines of a finished stocktake as they were. */
    public List<StockLine> lines(Tx tx, UUID stocktake) {
        return tx.dsl()
                .selectFrom(STOCKTAKEN)
                .where(STOCKTAKEN.STOCKTAKE_ID.eq(stocktake))
                .orderBy(STOCKTAKEN.LINE)
                .fetch(row -> new StockLine(
                        row.getId(),
                        StockOutcome.valueOf(row.getOutcome()),
                        Optional.ofNullable(row.getDocumentId()),
                        row.getName(),
                        row.getSection(),
                        choice(DocumentKind.class, row.getKind()),
                        row.getNumber(),
                        choice(DocumentState.class, row.getState()),
                        new Place(row.getCabinet(), row.getSlot()),
                        new Place(row.getSeenCabinet(), row.getSeenSlot())));
    }

    private static StocktakenRecord row(UUID stocktake, int number, StockLine line) {
        StocktakenRecord row = new StocktakenRecord();
        row.setStocktakeId(stocktake);
        row.setLine(number);
        row.setId(line.id());
        row.setOutcome(line.outcome().name());
        row.setDocumentId(line.document().orElse(null));
        row.setName(line.name());
        row.setSection(line.section());
        row.setKind(line.kind().map(DocumentKind::name).orElse(null));
        row.setNumber(line.number());
        row.setState(line.state().map(DocumentState::name).orElse(null));
        row.setCabinet(line.place().cabinet());
        row.setSlot(line.place().slot());
        row.setSeenCabinet(line.seen().cabinet());
        row.setSeenSlot(line.seen().slot());
        return row;
    }
}
