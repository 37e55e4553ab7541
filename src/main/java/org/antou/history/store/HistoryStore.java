package org.antou.history.store;

import static org.antou.store.db.Tables.HISTORY;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.antou.history.Entry;
import org.antou.problem.Problem;
import org.antou.register.FieldChange;
import org.antou.register.RecordRef;
import org.antou.store.Tx;
import org.antou.store.db.tables.records.HistoryRecord;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** The only SQL on the table HISTORY. */
public final class HistoryStore {

    private static final ObjectMapper JSON = new ObjectMapper();

    private HistoryStore() {}

    public static void append(Tx tx, Entry entry) {
        long seq = 1
                + tx.dsl()
                        .select(DSL.coalesce(DSL.max(HISTORY.SEQ), 0L))
                        .from(HISTORY)
                        .fetchSingle()
                        .value1();
        tx.dsl()
                .insertInto(HISTORY)
                .set(HISTORY.SEQ, seq)
                .set(HISTORY.BATCH, entry.batch())
                .set(HISTORY.AT, LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC))
                .set(HISTORY.ACCOUNT_ID, entry.account())
                .set(HISTORY.ACCOUNT_NAME, entry.accountName())
                .set(HISTORY.ACTION, entry.action())
                .set(HISTORY.REGISTER, entry.ref().register())
                .set(HISTORY.RECORD_ID, entry.ref().id())
                .set(HISTORY.CHANGES, json(entry.changes()))
                .set(HISTORY.DIGEST, "")
                .execute();
    }

    public static List<Entry> of(Tx tx, RecordRef ref) {
        return fetch(tx, HISTORY.REGISTER.eq(ref.register()).and(HISTORY.RECORD_ID.eq(ref.id())));
    }

    public static List<Entry> ofBatch(Tx tx, UUID batch) {
        return fetch(tx, HISTORY.BATCH.eq(batch));
    }

    public static List<Entry> latest(Tx tx, int limit) {
        return tx.dsl()
                .selectFrom(HISTORY)
                .orderBy(HISTORY.SEQ.desc())
                .limit(limit)
                .fetch(HistoryStore::entry);
    }

    private static List<Entry> fetch(Tx tx, Condition which) {
        return tx.dsl().selectFrom(HISTORY).where(which).orderBy(HISTORY.SEQ).fetch(HistoryStore::entry);
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
                changes(row.getChanges()));
    }

    private static String json(List<FieldChange> changes) {
        try {
            return JSON.writeValueAsString(changes);
        } catch (JsonProcessingException e) {
            throw new Problem.Bug("write history", e);
        }
    }

    private static List<FieldChange> changes(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new Problem.Bug("read history", e);
        }
    }
}
