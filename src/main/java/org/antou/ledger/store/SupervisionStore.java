package org.antou.ledger.store;

import static org.antou.store.db.Tables.ISSUE;
import static org.antou.store.db.Tables.PERSON;
import static org.antou.store.db.Tables.SUPERVISION;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.ledger.model.Manner;
import org.antou.ledger.model.Supervision;
import org.antou.register.Named;
import org.antou.store.Tx;
import org.antou.store.db.tables.records.SupervisionRecord;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Reads and writes supervisions. */
public final class SupervisionStore {

    private SupervisionStore() {}

    public static Optional<Supervision> find(Tx tx, UUID id) {
        return select(tx, SUPERVISION.ID.eq(id)).stream().findFirst();
    }

    /** The supervisions of one issue, oldest first. */
    public static List<Supervision> ofIssue(Tx tx, UUID issue) {
        return select(tx, SUPERVISION.ISSUE_ID.eq(issue));
    }

    /** The supervisions of every issue of one inspection, oldest first. */
    public static List<Supervision> ofInspection(Tx tx, UUID inspection) {
        return select(tx, ISSUE.INSPECTION_ID.eq(inspection));
    }

    public static List<Supervision> all(Tx tx) {
        return select(tx, DSL.noCondition());
    }

    public static long count(Tx tx) {
        return tx.dsl().fetchCount(SUPERVISION);
    }

    /** The supervisions of one person, with another in their place; not written yet. */
    public static List<Supervision> repoint(Tx tx, UUID from, UUID to) {
        Named person = new Named(to, LedgerStore.personName(tx, to));
        return select(tx, SUPERVISION.PERSON_ID.eq(from)).stream()
                .map(row -> row.by(person))
                .toList();
    }

    private static List<Supervision> select(Tx tx, Condition which) {
        return tx.dsl()
                .select(SUPERVISION.asterisk(), ISSUE.NUMBER, PERSON.NAME)
                .from(SUPERVISION)
                .join(ISSUE)
                .on(SUPERVISION.ISSUE_ID.eq(ISSUE.ID))
                .leftJoin(PERSON)
                .on(SUPERVISION.PERSON_ID.eq(PERSON.ID))
                .where(which)
                .orderBy(SUPERVISION.HELD_ON, SUPERVISION.ID)
                .fetch(SupervisionStore::supervision);
    }

    private static Supervision supervision(Record row) {
        return new Supervision(
                row.get(SUPERVISION.ID),
                row.get(SUPERVISION.VERSION),
                new Named(row.get(SUPERVISION.ISSUE_ID), "第 " + row.get(ISSUE.NUMBER) + " 条"),
                row.get(SUPERVISION.HELD_ON),
                Optional.ofNullable(row.get(SUPERVISION.PERSON_ID)).map(id -> new Named(id, row.get(PERSON.NAME))),
                Manner.valueOf(row.get(SUPERVISION.MANNER)),
                row.get(SUPERVISION.PROGRESS),
                row.get(SUPERVISION.PROBLEMS),
                row.get(SUPERVISION.NEXT_STEP),
                row.get(SUPERVISION.SETTLED));
    }

    public static void insert(Tx tx, Supervision supervision) {
        tx.dsl()
                .insertInto(SUPERVISION)
                .set(row(supervision, supervision.version()))
                .execute();
    }

    /** Writes a supervision over the row with the same version; false where somebody else was faster. */
    public static boolean update(Tx tx, Supervision supervision) {
        return tx.dsl()
                        .update(SUPERVISION)
                        .set(row(supervision, supervision.version() + 1))
                        .where(SUPERVISION.ID.eq(supervision.id()), SUPERVISION.VERSION.eq(supervision.version()))
                        .execute()
                == 1;
    }

    public static void delete(Tx tx, UUID id) {
        tx.dsl().deleteFrom(SUPERVISION).where(SUPERVISION.ID.eq(id)).execute();
    }

    private static SupervisionRecord row(Supervision supervision, long version) {
        SupervisionRecord row = new SupervisionRecord();
        row.setId(supervision.id());
        row.setVersion(version);
        row.setIssueId(supervision.issue().id());
        row.setHeldOn(supervision.on());
        row.setPersonId(supervision.person().map(Named::id).orElse(null));
        row.setManner(supervision.manner().name());
        row.setProgress(supervision.progress());
        row.setProblems(supervision.problems());
        row.setNextStep(supervision.next());
        row.setSettled(supervision.settled());
        return row;
    }
}
