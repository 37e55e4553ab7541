package org.antou.settings.store;

import static org.antou.store.db.Tables.DRAFT;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.antou.problem.Problem;
import org.antou.settings.Draft;
import org.antou.store.Tx;
import org.antou.store.db.tables.records.DraftRecord;
import org.jooq.Condition;

/** The only SQL on the table DRAFT. Writes return the number of rows touched. */
public final class DraftStore {

    private static final ObjectMapper JSON = new ObjectMapper();

    private DraftStore() {}

    public static Optional<Draft> find(Tx tx, UUID account, String form, String record) {
        return tx.dsl().selectFrom(DRAFT).where(is(account, form, record)).fetchOptional(DraftStore::draft);
    }

    public static List<Draft> all(Tx tx, UUID account) {
        return tx.dsl()
                .selectFrom(DRAFT)
                .where(DRAFT.ACCOUNT_ID.eq(account))
                .orderBy(DRAFT.SAVED_AT.desc())
                .fetch(DraftStore::draft);
    }

    public static int put(Tx tx, UUID account, Draft draft) {
        return tx.dsl()
                .mergeInto(DRAFT, DRAFT.ACCOUNT_ID, DRAFT.FORM, DRAFT.RECORD_ID, DRAFT.CONTENT, DRAFT.SAVED_AT)
                .key(DRAFT.ACCOUNT_ID, DRAFT.FORM, DRAFT.RECORD_ID)
                .values(
                        account,
                        draft.form(),
                        draft.record(),
                        json(draft.content()),
                        LocalDateTime.ofInstant(draft.savedAt(), ZoneOffset.UTC))
                .execute();
    }

    public static int remove(Tx tx, UUID account, String form, String record) {
        return tx.dsl().deleteFrom(DRAFT).where(is(account, form, record)).execute();
    }

    private static Condition is(UUID account, String form, String record) {
        return DRAFT.ACCOUNT_ID.eq(account).and(DRAFT.FORM.eq(form)).and(DRAFT.RECORD_ID.eq(record));
    }

    private static Draft draft(DraftRecord row) {
        return new Draft(
                row.getForm(),
                row.getRecordId(),
                content(row.getContent()),
                row.getSavedAt().toInstant(ZoneOffset.UTC));
    }

    private static String json(Map<String, String> content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new Problem.Bug("write draft", e);
        }
    }

    private static Map<String, String> content(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new Problem.Bug("read draft", e);
        }
    }
}
