package org.antou.ledger.store;

import static org.antou.store.db.Tables.ISSUE;
import static org.antou.store.db.Tables.SANCTION;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.ledger.model.Initiative;
import org.antou.ledger.model.Sanction;
import org.antou.ledger.model.SanctionForm;
import org.antou.ledger.model.SanctionKind;
import org.antou.register.Named;
import org.antou.store.Tx;
import org.antou.store.db.tables.records.SanctionRecord;
import org.jooq.Condition;
import org.jooq.Record;

/** Reads and writes sanctions, oldest first; they name no person. */
public final class SanctionStore extends Shelf<Sanction> {

    public SanctionStore() {
        super(SANCTION, SANCTION.ID, SANCTION.VERSION, Optional.empty());
    }

    @Override
    public UUID id(Sanction sanction) {
        return sanction.id();
    }

    @Override
    public long version(Sanction sanction) {
        return sanction.version();
    }

    @Override
    Sanction by(Sanction sanction, Named other) {
        return sanction;
    }

    /** So many in their order, from one on. */
    public List<Sanction> page(Tx tx, int offset, int limit) {
        List<UUID> ids = tx.dsl()
                .select(SANCTION.ID)
                .from(SANCTION)
                .orderBy(SANCTION.DECIDED_ON, SANCTION.ID)
                .limit(limit)
                .offset(offset)
                .fetch(SANCTION.ID);
        return select(tx, SANCTION.ID.in(ids));
    }

    /** Those that came of an issue of one inspection. */
    public List<Sanction> ofInspection(Tx tx, UUID inspection) {
        return select(tx, ISSUE.INSPECTION_ID.eq(inspection));
    }

    @Override
    List<Sanction> select(Tx tx, Condition which) {
        return tx.dsl()
                .select(SANCTION.asterisk(), ISSUE.NUMBER)
                .from(SANCTION)
                .leftJoin(ISSUE)
                .on(SANCTION.ISSUE_ID.eq(ISSUE.ID))
                .where(which)
                .orderBy(SANCTION.DECIDED_ON, SANCTION.ID)
                .fetch(SanctionStore::sanction);
    }

    private static Sanction sanction(Record row) {
        return new Sanction(
                row.get(SANCTION.ID),
                row.get(SANCTION.VERSION),
                row.get(SANCTION.DECIDED_ON),
                SanctionForm.valueOf(row.get(SANCTION.FORM)),
                SanctionKind.valueOf(row.get(SANCTION.KIND)),
                row.get(SANCTION.PEOPLE),
                Initiative.valueOf(row.get(SANCTION.INITIATIVE)),
                row.get(SANCTION.DOCUMENT),
                Optional.ofNullable(row.get(SANCTION.ISSUE_ID))
                        .map(id -> new Named(id, "第 " + row.get(ISSUE.NUMBER) + " 条")),
                row.get(SANCTION.NOTE));
    }

    @Override
    SanctionRecord row(Sanction sanction, long versioned) {
        SanctionRecord row = new SanctionRecord();
        row.setId(sanction.id());
        row.setVersion(versioned);
        row.setDecidedOn(sanction.on());
        row.setForm(sanction.form().name());
        row.setKind(sanction.kind().name());
        row.setPeople(sanction.people());
        row.setInitiative(sanction.initiative().name());
        row.setDocument(sanction.document());
        row.setIssueId(sanction.issue().map(Named::id).orElse(null));
        row.setNote(sanction.note());
        return row;
    }
}
