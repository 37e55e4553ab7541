package org.antou.passport.store;

import static org.antou.store.db.Tables.RECONCILED;
import static org.antou.store.db.Tables.RECONCILIATION;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.passport.model.Difference;
import org.antou.passport.model.DifferenceKind;
import org.antou.passport.model.DocumentKind;
import org.antou.passport.model.DocumentState;
import org.antou.passport.model.Reconciliation;
import org.antou.register.store.Shelf;
import org.antou.store.Tx;
import org.antou.store.db.tables.records.ReconciledRecord;
import org.antou.store.db.tables.records.ReconciliationRecord;
import org.jooq.Condition;

/** Reads and writes comparisons that were kept, the newest first, and their lines. */
public final class ReconciliationStore extends Shelf<Reconciliation> {

    public ReconciliationStore() {
        super(
                RECONCILIATION,
                RECONCILIATION.ID,
                RECONCILIATION.VERSION,
                new Key<>(Reconciliation::id, Reconciliation::version));
    }

    @Override
    protected List<Reconciliation> select(Tx tx, Condition which, int offset, int limit) {
        return tx.dsl()
                .selectFrom(RECONCILIATION)
                .where(which)
                .orderBy(RECONCILIATION.HELD_ON.desc(), RECONCILIATION.ID.desc())
                .limit(limit)
                .offset(offset)
                .fetch(row -> new Reconciliation(
                        row.getId(),
                        row.getVersion(),
                        row.getTitle(),
                        row.getHeldOn(),
                        row.getHeldBy(),
                        row.getSource(),
                        new Reconciliation.Counts(
                                row.getStaff(),
                                row.getFiled(),
                                row.getListed(),
                                row.getInCustody(),
                                row.getDifferent()),
                        row.getNote()));
    }

    @Override
    protected ReconciliationRecord row(Reconciliation kept, long versioned) {
        ReconciliationRecord row = new ReconciliationRecord();
        row.setId(kept.id());
        row.setVersion(versioned);
        row.setTitle(kept.title());
        row.setHeldOn(kept.on());
        row.setHeldBy(kept.by());
        row.setSource(kept.source());
        row.setStaff(kept.counts().staff());
        row.setFiled(kept.counts().filed());
        row.setListed(kept.counts().listed());
        row.setInCustody(kept.counts().custody());
        row.setDifferent(kept.counts().lines());
        row.setNote(kept.note());
        return row;
    }

    /** Keeps the lines of a comparison, in order. */
    public void keep(Tx tx, UUID kept, List<Difference> lines) {
        List<ReconciledRecord> rows = new ArrayList<>(lines.size());
        lines.forEach(line -> rows.add(row(kept, rows.size() + 1, line)));
        tx.dsl().batchInsert(rows).execute();
    }

    /** The lines of a comparison as they were. */
    public List<Difference> lines(Tx tx, UUID kept) {
        return tx.dsl()
                .selectFrom(RECONCILED)
                .where(RECONCILED.RECONCILIATION_ID.eq(kept))
                .orderBy(RECONCILED.LINE)
                .fetch(ReconciliationStore::line);
    }

    private static Difference line(ReconciledRecord row) {
        return new Difference(
                row.getId(),
                DifferenceKind.valueOf(row.getOutcome()),
                Optional.ofNullable(row.getPersonId()),
                Optional.ofNullable(row.getDocumentId()),
                row.getName(),
                row.getSection(),
                row.getStanding(),
                row.getFiled(),
                row.getIdNumber(),
                choice(DocumentKind.class, row.getKind()),
                row.getListedNumber(),
                row.getOurNumber(),
                Optional.ofNullable(row.getExpires()),
                choice(DocumentState.class, row.getState()),
                row.getPlace(),
                row.getWord());
    }

    private static ReconciledRecord row(UUID kept, int number, Difference line) {
        ReconciledRecord row = new ReconciledRecord();
        row.setReconciliationId(kept);
        row.setLine(number);
        row.setId(line.id());
        row.setOutcome(line.outcome().name());
        row.setPersonId(line.person().orElse(null));
        row.setDocumentId(line.document().orElse(null));
        row.setName(line.name());
        row.setSection(line.section());
        row.setStanding(line.standing());
        row.setFiled(line.filed());
        row.setIdNumber(line.idNumber());
        row.setKind(line.kind().map(DocumentKind::name).orElse(null));
        row.setListedNumber(line.listed());
        row.setOurNumber(line.ours());
        row.setExpires(line.expires().orElse(null));
        row.setState(line.state().map(DocumentState::name).orElse(null));
        row.setPlace(line.place());
        row.setWord(line.word());
        return row;
    }
}
