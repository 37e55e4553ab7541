package org.antou.ledger.store;

import static org.antou.store.db.Tables.ASPECT;
import static org.antou.store.db.Tables.INSPECTION;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.ledger.model.Aspect;
import org.antou.ledger.model.Inspection;
import org.antou.store.Tx;
import org.antou.store.db.tables.records.AspectRecord;
import org.antou.store.db.tables.records.InspectionRecord;
import org.antou.text.PartialDate;
import org.jooq.exception.IntegrityConstraintViolationException;

/** Reads and writes inspections and their aspects. */
public final class InspectionStore {

    private InspectionStore() {}

    /** Every inspection, oldest first. */
    public static List<Inspection> inspections(Tx tx) {
        return tx.dsl().selectFrom(INSPECTION).orderBy(INSPECTION.ID).fetch(InspectionStore::inspection);
    }

    public static Optional<Inspection> inspection(Tx tx, UUID id) {
        return tx.dsl().selectFrom(INSPECTION).where(INSPECTION.ID.eq(id)).fetchOptional(InspectionStore::inspection);
    }

    private static Inspection inspection(InspectionRecord row) {
        return new Inspection(
                row.getId(),
                row.getVersion(),
                row.getTitle(),
                row.getTeam(),
                date(row.getStarted()),
                date(row.getEnded()),
                date(row.getFeedback()),
                date(row.getNoticeDate()),
                row.getSigner(),
                row.getNote());
    }

    public static void insert(Tx tx, Inspection inspection) {
        tx.dsl()
                .insertInto(INSPECTION)
                .set(row(inspection, inspection.version()))
                .execute();
    }

    /** Writes an inspection over the row with the same version; false where somebody else was faster. */
    public static boolean update(Tx tx, Inspection inspection) {
        return tx.dsl()
                        .update(INSPECTION)
                        .set(row(inspection, inspection.version() + 1))
                        .where(INSPECTION.ID.eq(inspection.id()), INSPECTION.VERSION.eq(inspection.version()))
                        .execute()
                == 1;
    }

    /** False where aspects, issues or a notice still hang on it. */
    public static boolean deleteInspection(Tx tx, UUID id) {
        try {
            tx.dsl().deleteFrom(INSPECTION).where(INSPECTION.ID.eq(id)).execute();
            return true;
        } catch (IntegrityConstraintViolationException e) {
            return false;
        }
    }

    private static InspectionRecord row(Inspection inspection, long version) {
        InspectionRecord row = new InspectionRecord();
        row.setId(inspection.id());
        row.setVersion(version);
        row.setTitle(inspection.title());
        row.setTeam(inspection.team());
        row.setStarted(stored(inspection.started()));
        row.setEnded(stored(inspection.ended()));
        row.setFeedback(stored(inspection.feedback()));
        row.setNoticeDate(stored(inspection.notice()));
        row.setSigner(inspection.signer());
        row.setNote(inspection.note());
        return row;
    }

    /** The aspects of one inspection, in order. */
    public static List<Aspect> aspects(Tx tx, UUID inspection) {
        return tx.dsl()
                .selectFrom(ASPECT)
                .where(ASPECT.INSPECTION_ID.eq(inspection))
                .orderBy(ASPECT.NUMBER)
                .fetch(InspectionStore::aspect);
    }

    public static Optional<Aspect> aspect(Tx tx, UUID id) {
        return tx.dsl().selectFrom(ASPECT).where(ASPECT.ID.eq(id)).fetchOptional(InspectionStore::aspect);
    }

    private static Aspect aspect(AspectRecord row) {
        return new Aspect(row.getId(), row.getVersion(), row.getInspectionId(), row.getNumber(), row.getTitle());
    }

    public static void insert(Tx tx, Aspect aspect) {
        tx.dsl()
                .insertInto(ASPECT)
                .set(ASPECT.ID, aspect.id())
                .set(ASPECT.VERSION, aspect.version())
                .set(ASPECT.INSPECTION_ID, aspect.inspection())
                .set(ASPECT.NUMBER, aspect.number())
                .set(ASPECT.TITLE, aspect.title())
                .execute();
    }

    /** Writes an aspect over the row with the same version; false where somebody else was faster. */
    public static boolean update(Tx tx, Aspect aspect) {
        return tx.dsl()
                        .update(ASPECT)
                        .set(ASPECT.VERSION, aspect.version() + 1)
                        .set(ASPECT.NUMBER, aspect.number())
                        .set(ASPECT.TITLE, aspect.title())
                        .where(ASPECT.ID.eq(aspect.id()), ASPECT.VERSION.eq(aspect.version()))
                        .execute()
                == 1;
    }

    /** False where issues still stand under it. */
    public static boolean deleteAspect(Tx tx, UUID id) {
        try {
            tx.dsl().deleteFrom(ASPECT).where(ASPECT.ID.eq(id)).execute();
            return true;
        } catch (IntegrityConstraintViolationException e) {
            return false;
        }
    }

    private static Optional<PartialDate> date(String stored) {
        return Optional.ofNullable(stored).map(PartialDate::parse);
    }

    private static String stored(Optional<PartialDate> date) {
        return date.map(PartialDate::toString).orElse(null);
    }
}
