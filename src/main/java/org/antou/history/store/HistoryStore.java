package org.antou.history.store;

import static org.antou.store.db.Tables.HISTORY;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.antou.history.Entry;
import org.antou.history.Mark;
import org.antou.register.RecordRef;
import org.antou.store.ChainHead;
import org.antou.store.Tx;
import org.antou.store.db.tables.records.HistoryRecord;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.impl.DSL;

/** The only SQL on the table HISTORY. */
public final class HistoryStore {

    private HistoryStore() {}

    /** The end of the chain. */
    public static ChainHead head(Tx tx) {
        return tx.dsl()
                .select(HISTORY.SEQ, HISTORY.DIGEST)
                .from(HISTORY)
                .orderBy(HISTORY.SEQ.desc())
                .limit(1)
                .fetchOptional(row -> new ChainHead(row.value1(), row.value2()))
                .orElse(ChainHead.NONE);
    }

    /** Adds entries, in order, after the given end of the chain; numbers come from there. Returns the new end. */
    public static ChainHead append(Tx tx, ChainHead head, List<Entry> entries) {
        ChainHead last = head;
        List<HistoryRecord> records = new ArrayList<>();
        for (Entry entry : entries) {
            Row row = row(entry, last.seq() + 1).sealed(last.digest());
            records.add(record(row));
            last = new ChainHead(row.seq(), row.digest());
        }
        tx.insertAll(records);
        return last;
    }

    public static List<Entry> of(Tx tx, RecordRef ref) {
        return fetch(tx, at(ref));
    }

    /** What happened to records of one register at this moment or after it, in order. */
    public static List<Entry> since(Tx tx, String register, Instant from) {
        LocalDateTime at = LocalDateTime.ofInstant(from, ZoneOffset.UTC);
        return fetch(tx, HISTORY.REGISTER.eq(register).and(HISTORY.AT.ge(at)));
    }

    public static List<Entry> ofBatch(Tx tx, UUID batch) {
        return fetch(tx, HISTORY.BATCH.eq(batch));
    }

    /** Which records a batch changed, in order. */
    public static List<Mark> marks(Tx tx, UUID batch) {
        return tx.dsl()
                .select(HISTORY.SEQ, HISTORY.REGISTER, HISTORY.RECORD_ID)
                .from(HISTORY)
                .where(HISTORY.BATCH.eq(batch))
                .orderBy(HISTORY.SEQ)
                .fetch(row -> new Mark(row.value1(), new RecordRef(row.value2(), row.value3())));
    }

    /** The entries with these numbers, in order. */
    public static List<Entry> entries(Tx tx, List<Long> numbers) {
        return fetch(tx, HISTORY.SEQ.in(numbers));
    }

    public static List<Entry> ofBatch(Tx tx, UUID batch, int limit) {
        return tx.dsl()
                .selectFrom(HISTORY)
                .where(HISTORY.BATCH.eq(batch))
                .orderBy(HISTORY.SEQ)
                .limit(limit)
                .fetch(HistoryStore::entry);
    }

    public static List<Entry> latest(Tx tx, int limit) {
        return tx.dsl()
                .selectFrom(HISTORY)
                .orderBy(HISTORY.SEQ.desc())
                .limit(limit)
                .fetch(HistoryStore::entry);
    }

    /** The last entry with a number of at most {@code seq}. */
    public static Optional<Entry> lastUpTo(Tx tx, long seq) {
        return tx.dsl()
                .selectFrom(HISTORY)
                .where(HISTORY.SEQ.le(seq))
                .orderBy(HISTORY.SEQ.desc())
                .limit(1)
                .fetchOptional(HistoryStore::entry);
    }

    /** The first entry of a batch. */
    public static Optional<Entry> firstOf(Tx tx, UUID batch) {
        return tx.dsl()
                .selectFrom(HISTORY)
                .where(HISTORY.BATCH.eq(batch))
                .orderBy(HISTORY.SEQ)
                .limit(1)
                .fetchOptional(HistoryStore::entry);
    }

    /** The number of records that a batch changed, those of one register left out. */
    public static int records(Tx tx, UUID batch, String without) {
        return tx.dsl()
                .select(DSL.countDistinct(HISTORY.RECORD_ID))
                .from(HISTORY)
                .where(HISTORY.BATCH.eq(batch).and(HISTORY.REGISTER.ne(without)))
                .fetchSingle()
                .value1();
    }

    /** Hands over every row in order, without holding them all. */
    public static void walk(Tx tx, Consumer<Row> each) {
        try (Cursor<HistoryRecord> rows =
                tx.dsl().selectFrom(HISTORY).orderBy(HISTORY.SEQ).fetchSize(500).fetchLazy()) {
            for (HistoryRecord row : rows) {
                each.accept(row(row));
            }
        }
    }

    private static Condition at(RecordRef ref) {
        return HISTORY.REGISTER.eq(ref.register()).and(HISTORY.RECORD_ID.eq(ref.id()));
    }

    private static List<Entry> fetch(Tx tx, Condition which) {
        return tx.dsl().selectFrom(HISTORY).where(which).orderBy(HISTORY.SEQ).fetch(HistoryStore::entry);
    }

    private static Row row(Entry entry, long seq) {
        return new Row(
                seq,
                entry.batch(),
                entry.at().toEpochMilli(),
                entry.account(),
                entry.accountName(),
                entry.action(),
                entry.ref().register(),
                entry.ref().id(),
                Changes.json(entry.changes()),
                "");
    }

    private static Row row(HistoryRecord row) {
        return new Row(
                row.getSeq(),
                row.getBatch(),
                row.getAt().toInstant(ZoneOffset.UTC).toEpochMilli(),
                row.getAccountId(),
                row.getAccountName(),
                row.getAction(),
                row.getRegister(),
                row.getRecordId(),
                row.getChanges(),
                row.getDigest());
    }

    private static HistoryRecord record(Row row) {
        return new HistoryRecord(
                row.seq(),
                row.batch(),
                LocalDateTime.ofInstant(Instant.ofEpochMilli(row.at()), ZoneOffset.UTC),
                row.account(),
                row.accountName(),
                row.action(),
                row.register(),
                row.record(),
                row.changes(),
                row.digest());
    }

    private static Entry entry(HistoryRecord row) {
        return new Entry(
                row.getSeq(),
                row.getBatch(),
                row.getAt().toInstant(ZoneOffset.UTC),
                row.getAccountId(),
                row.getAccountName(),
                row.getAction(),
                new RecordRef(row.getRegister(), row.getRecordId()),
                Changes.parse(row.getChanges()));
    }
}
