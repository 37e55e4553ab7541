package org.antou.ledger.store;

import static org.antou.store.db.Tables.NOTICE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.ledger.model.KeptNotice;
import org.antou.store.Tx;
import org.antou.store.db.tables.records.NoticeRecord;
import org.jooq.Condition;

/** Reads and writes the texts that ledgers were read from. */
public final class NoticeStore {

    private NoticeStore() {}

    public static Optional<KeptNotice> find(Tx tx, UUID id) {
        return fetch(tx, NOTICE.ID.eq(id)).stream().findFirst();
    }

    public static List<KeptNotice> ofInspection(Tx tx, UUID inspection) {
        return fetch(tx, NOTICE.INSPECTION_ID.eq(inspection));
    }

    /** The notice with exactly this text. */
    public static Optional<KeptNotice> withContent(Tx tx, String content) {
        return fetch(tx, NOTICE.CONTENT.eq(content)).stream().findFirst();
    }

    private static List<KeptNotice> fetch(Tx tx, Condition which) {
        return tx.dsl().selectFrom(NOTICE).where(which).orderBy(NOTICE.ID).fetch(NoticeStore::notice);
    }

    private static KeptNotice notice(NoticeRecord row) {
        return new KeptNotice(
                row.getId(), row.getInspectionId(), row.getFileName(), row.getImportedAt(), row.getContent());
    }

    public static void insert(Tx tx, KeptNotice notice) {
        tx.dsl()
                .insertInto(NOTICE)
                .set(NOTICE.ID, notice.id())
                .set(NOTICE.INSPECTION_ID, notice.inspection())
                .set(NOTICE.FILE_NAME, notice.fileName())
                .set(NOTICE.IMPORTED_AT, notice.importedAt())
                .set(NOTICE.CONTENT, notice.content())
                .execute();
    }

    public static void delete(Tx tx, UUID id) {
        tx.dsl().deleteFrom(NOTICE).where(NOTICE.ID.eq(id)).execute();
    }
}
