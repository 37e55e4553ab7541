package org.antou.attachment.store;

import static org.antou.store.db.Tables.ATTACHMENT;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.antou.attachment.Attachment;
import org.antou.attachment.Content;
import org.antou.attachment.ContentKind;
import org.antou.attachment.Marking;
import org.antou.register.RecordRef;
import org.antou.store.Tx;
import org.antou.store.db.tables.records.AttachmentRecord;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** The only SQL on the table ATTACHMENT. */
public final class AttachmentStore {

    private AttachmentStore() {}

    public static Optional<Attachment> find(Tx tx, UUID id) {
        return fetch(tx, ATTACHMENT.ID.eq(id).and(live())).stream().findFirst();
    }

    /** The files of one record, in order. */
    public static List<Attachment> of(Tx tx, RecordRef owner) {
        return fetch(
                tx,
                ATTACHMENT
                        .REGISTER
                        .eq(owner.register())
                        .and(ATTACHMENT.RECORD_ID.eq(owner.id()))
                        .and(live()));
    }

    /** The files of one record, whatever its register. */
    public static List<Attachment> ofRecord(Tx tx, UUID record) {
        return fetch(tx, ATTACHMENT.RECORD_ID.eq(record).and(live()));
    }

    /** Ids of every attachment that a record has or had, for its history. */
    public static List<UUID> everOf(Tx tx, RecordRef owner) {
        return tx.dsl()
                .select(ATTACHMENT.ID)
                .from(ATTACHMENT)
                .where(ATTACHMENT.REGISTER.eq(owner.register()))
                .and(ATTACHMENT.RECORD_ID.eq(owner.id()))
                .fetch(ATTACHMENT.ID);
    }

    public static List<Attachment> all(Tx tx) {
        return fetch(tx, live());
    }

    public static long count(Tx tx) {
        return tx.dsl().fetchCount(ATTACHMENT, live());
    }

    /** How many files each record of a register has; records without any are left out. */
    public static Map<UUID, Integer> counts(Tx tx, String register) {
        return tx.dsl()
                .select(ATTACHMENT.RECORD_ID, DSL.count())
                .from(ATTACHMENT)
                .where(ATTACHMENT.REGISTER.eq(register).and(live()))
                .groupBy(ATTACHMENT.RECORD_ID)
                .fetchMap(ATTACHMENT.RECORD_ID, DSL.count());
    }

    /** As {@link #counts}, as it was at an instant: what was attached before it and not removed before it. */
    public static Map<UUID, Integer> countsAt(Tx tx, String register, Instant at) {
        return tx.dsl()
                .select(ATTACHMENT.RECORD_ID, DSL.count())
                .from(ATTACHMENT)
                .where(ATTACHMENT.REGISTER.eq(register).and(ATTACHMENT.ADDED_AT.lt(utc(at))))
                .and(live().or(ATTACHMENT.REMOVED_AT.ge(utc(at))))
                .groupBy(ATTACHMENT.RECORD_ID)
                .fetchMap(ATTACHMENT.RECORD_ID, DSL.count());
    }

    /** The record of every attachment that the records of a register have or had. */
    public static Map<UUID, UUID> owners(Tx tx, String register) {
        return tx.dsl()
                .select(ATTACHMENT.ID, ATTACHMENT.RECORD_ID)
                .from(ATTACHMENT)
                .where(ATTACHMENT.REGISTER.eq(register))
                .fetchMap(ATTACHMENT.ID, ATTACHMENT.RECORD_ID);
    }

    public static int nextNumber(Tx tx, RecordRef owner) {
        Integer last = tx.dsl()
                .select(DSL.max(ATTACHMENT.NUMBER))
                .from(ATTACHMENT)
                .where(ATTACHMENT.REGISTER.eq(owner.register()).and(ATTACHMENT.RECORD_ID.eq(owner.id())))
                .fetchOne(0, Integer.class);
        return last == null ? 1 : last + 1;
    }

    /** Names of the contents that must stay: of attachments, and of those removed since an instant. */
    public static Set<String> needed(Tx tx, Instant removedSince) {
        return new HashSet<>(tx.dsl()
                .selectDistinct(ATTACHMENT.CONTENT)
                .from(ATTACHMENT)
                .where(live().or(ATTACHMENT.REMOVED_AT.gt(utc(removedSince))))
                .fetch(ATTACHMENT.CONTENT));
    }

    /** Writes a new attachment, or brings a removed one back. */
    public static void insert(Tx tx, Attachment a) {
        tx.dsl()
                .deleteFrom(ATTACHMENT)
                .where(ATTACHMENT.ID.eq(a.id()).and(live().not()))
                .execute();
        tx.dsl()
                .insertInto(ATTACHMENT)
                .set(ATTACHMENT.ID, a.id())
                .set(ATTACHMENT.VERSION, a.version())
                .set(ATTACHMENT.REGISTER, a.owner().register())
                .set(ATTACHMENT.RECORD_ID, a.owner().id())
                .set(ATTACHMENT.NUMBER, a.number())
                .set(ATTACHMENT.FILE_NAME, a.name())
                .set(ATTACHMENT.MARKING, a.marking().name())
                .set(ATTACHMENT.NOTE, a.note())
                .set(ATTACHMENT.CONTENT, a.content().name())
                .set(ATTACHMENT.KIND, a.content().kind().name())
                .set(ATTACHMENT.BYTES, a.content().bytes())
                .set(ATTACHMENT.SEALED, a.content().sealed())
                .set(ATTACHMENT.PAGES, a.content().pages().orElse(null))
                .set(ATTACHMENT.ADDED_AT, utc(a.addedAt()))
                .set(ATTACHMENT.ADDED_BY, a.addedBy())
                .set(ATTACHMENT.KEPT, a.kept())
                .execute();
    }

    /** Writes what may change of an attachment; false where another save came first. */
    public static boolean update(Tx tx, Attachment a) {
        return tx.dsl()
                        .update(ATTACHMENT)
                        .set(ATTACHMENT.VERSION, a.version() + 1)
                        .set(ATTACHMENT.REGISTER, a.owner().register())
                        .set(ATTACHMENT.RECORD_ID, a.owner().id())
                        .set(ATTACHMENT.NUMBER, a.number())
                        .set(ATTACHMENT.FILE_NAME, a.name())
                        .set(ATTACHMENT.MARKING, a.marking().name())
                        .set(ATTACHMENT.NOTE, a.note())
                        .set(ATTACHMENT.PAGES, a.content().pages().orElse(null))
                        .where(ATTACHMENT.ID.eq(a.id()).and(ATTACHMENT.VERSION.eq(a.version())))
                        .and(live())
                        .execute()
                == 1;
    }

    /** Takes an attachment away from its record; the row and for a while the content stay. */
    public static boolean remove(Tx tx, UUID id, Instant at) {
        return tx.dsl()
                        .update(ATTACHMENT)
                        .set(ATTACHMENT.REMOVED_AT, utc(at))
                        .where(ATTACHMENT.ID.eq(id).and(live()))
                        .execute()
                == 1;
    }

    private static Condition live() {
        return ATTACHMENT.REMOVED_AT.isNull();
    }

    private static List<Attachment> fetch(Tx tx, Condition which) {
        return tx.dsl()
                .selectFrom(ATTACHMENT)
                .where(which)
                .orderBy(ATTACHMENT.REGISTER, ATTACHMENT.RECORD_ID, ATTACHMENT.NUMBER, ATTACHMENT.ID)
                .fetch(AttachmentStore::attachment);
    }

    private static Attachment attachment(AttachmentRecord row) {
        return new Attachment(
                row.getId(),
                row.getVersion(),
                new RecordRef(row.getRegister(), row.getRecordId()),
                row.getNumber(),
                row.getFileName(),
                Marking.valueOf(row.getMarking()),
                row.getNote(),
                new Content(
                        row.getContent(),
                        ContentKind.valueOf(row.getKind()),
                        row.getBytes(),
                        row.getSealed(),
                        Optional.ofNullable(row.getPages())),
                row.getAddedAt().toInstant(ZoneOffset.UTC),
                row.getAddedBy(),
                row.getKept());
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
