package org.antou.people.store;

import static org.antou.store.db.Tables.BRANCH;
import static org.antou.store.db.Tables.PERSON;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.antou.people.model.Branch;
import org.antou.people.model.BranchKind;
import org.antou.register.Named;
import org.antou.store.Tx;
import org.antou.store.db.tables.records.BranchRecord;
import org.antou.text.PinyinOrder;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.DSL;

/** Reads and writes branches. */
public final class BranchStore {

    private BranchStore() {}

    /** Every branch, by name. */
    public static List<Branch> all(Tx tx) {
        return select(tx, DSL.noCondition());
    }

    public static Optional<Branch> find(Tx tx, UUID id) {
        return select(tx, BRANCH.ID.eq(id)).stream().findFirst();
    }

    public static List<Branch> ofOverseer(Tx tx, UUID person) {
        return select(tx, BRANCH.OVERSEER_ID.eq(person));
    }

    private static List<Branch> select(Tx tx, Condition which) {
        List<Branch> found = tx.dsl()
                .select(BRANCH.asterisk(), PERSON.NAME)
                .from(BRANCH)
                .leftJoin(PERSON)
                .on(BRANCH.OVERSEER_ID.eq(PERSON.ID))
                .where(which)
                .orderBy(BRANCH.ID)
                .fetch(BranchStore::branch);
        return found.stream()
                .sorted(Comparator.comparing(Branch::name, PinyinOrder.comparator()))
                .toList();
    }

    private static Branch branch(Record joined) {
        BranchRecord row = joined.into(BRANCH);
        return new Branch(
                row.getId(),
                row.getVersion(),
                row.getName(),
                Texts.date(row.getSince()),
                Texts.lines(row.getFormer()),
                BranchKind.valueOf(row.getKind()),
                new Branch.Life(
                        Texts.date(row.getFounded()),
                        Texts.date(row.getDissolved()),
                        Texts.date(row.getTermFrom()),
                        Texts.date(row.getTermTo())),
                row.getCommittee(),
                Texts.lines(row.getPartyGroups()),
                Optional.ofNullable(row.getOverseerId()).map(id -> new Named(id, joined.get(PERSON.NAME))),
                new Branch.Counts(count(row.getMembers()), count(row.getFullMembers()), count(row.getUnits())),
                row.getNote());
    }

    public static void insert(Tx tx, Branch branch) {
        BranchRecord row = record(branch, branch.version());
        row.setId(branch.id());
        tx.dsl().insertInto(BRANCH).set(row).execute();
    }

    /** Writes a branch over the row with the same version; false where somebody else was faster. */
    public static boolean update(Tx tx, Branch branch) {
        return tx.dsl()
                        .update(BRANCH)
                        .set(record(branch, branch.version() + 1))
                        .where(BRANCH.ID.eq(branch.id()), BRANCH.VERSION.eq(branch.version()))
                        .execute()
                == 1;
    }

    /** False where other records still name it. */
    public static boolean delete(Tx tx, UUID id) {
        try {
            tx.dsl().deleteFrom(BRANCH).where(BRANCH.ID.eq(id)).execute();
            return true;
        } catch (IntegrityConstraintViolationException e) {
            return false;
        }
    }

    private static BranchRecord record(Branch branch, long version) {
        BranchRecord row = new BranchRecord();
        row.setVersion(version);
        row.setName(branch.name());
        row.setSince(Texts.stored(branch.since()));
        row.setFormer(Texts.stored(branch.former()));
        row.setKind(branch.kind().name());
        row.setFounded(Texts.stored(branch.life().founded()));
        row.setDissolved(Texts.stored(branch.life().dissolved()));
        row.setTermFrom(Texts.stored(branch.life().termFrom()));
        row.setTermTo(Texts.stored(branch.life().termTo()));
        row.setCommittee(branch.committee());
        row.setPartyGroups(Texts.stored(branch.groups()));
        row.setOverseerId(branch.overseer().map(Named::id).orElse(null));
        row.setMembers(stored(branch.counts().members()));
        row.setFullMembers(stored(branch.counts().full()));
        row.setUnits(stored(branch.counts().units()));
        row.setNote(branch.note());
        return row;
    }

    private static OptionalInt count(Integer stored) {
        return stored == null ? OptionalInt.empty() : OptionalInt.of(stored);
    }

    private static Integer stored(OptionalInt count) {
        return count.isPresent() ? count.getAsInt() : null;
    }
}
