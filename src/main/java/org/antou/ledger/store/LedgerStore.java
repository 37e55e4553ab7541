package org.antou.ledger.store;

import static org.antou.store.db.Tables.ASPECT;
import static org.antou.store.db.Tables.INSPECTION;
import static org.antou.store.db.Tables.ISSUE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.Outcome;
import org.antou.ledger.model.Remedy;
import org.antou.ledger.model.Satisfaction;
import org.antou.ledger.model.Standing;
import org.antou.ledger.model.Status;
import org.antou.ledger.model.Withheld;
import org.antou.register.Named;
import org.antou.store.Tx;
import org.antou.store.db.Tables;
import org.antou.store.db.tables.Person;
import org.antou.store.db.tables.Section;
import org.antou.store.db.tables.records.IssueRecord;
import org.antou.text.PartialDate;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** Reads and writes issues; measures, supporting sections and documents come in three more queries, however many rows. */
public final class LedgerStore {

    private static final Person LEADER = Tables.PERSON.as("leader");
    private static final Person OWNER = Tables.PERSON.as("owner");
    private static final Section SECTION = Tables.SECTION.as("lead_section");

    private LedgerStore() {}

    public static long count(Tx tx, Optional<UUID> inspection) {
        return tx.dsl().fetchCount(ISSUE, of(inspection));
    }

    private static Condition of(Optional<UUID> inspection) {
        return inspection.map(ISSUE.INSPECTION_ID::eq).orElse(DSL.noCondition());
    }

    /** How many issues stand where. */
    public static List<Standing> standings(Tx tx, Optional<UUID> inspection) {
        return tx.dsl()
                .select(ISSUE.STATUS, ISSUE.DEADLINE, DSL.count())
                .from(ISSUE)
                .where(of(inspection))
                .groupBy(ISSUE.STATUS, ISSUE.DEADLINE)
                .fetch(row -> new Standing(
                        Status.valueOf(row.value1()),
                        Optional.ofNullable(row.value2()).map(PartialDate::parse),
                        row.value3()));
    }

    /** Issues by inspection and number; walks the index, so that the first rows of a long ledger come at once. */
    public static List<Issue> page(Tx tx, Optional<UUID> inspection, int offset, int limit) {
        List<UUID> ids = tx.dsl()
                .select(ISSUE.ID)
                .from(ISSUE)
                .where(of(inspection))
                .orderBy(ISSUE.INSPECTION_ID, ISSUE.NUMBER, ISSUE.ID)
                .limit(limit)
                .offset(offset)
                .fetch(ISSUE.ID);
        return issues(tx, ISSUE.ID.in(ids), Parts.of(tx, ids));
    }

    /** Every issue of every inspection, in order. */
    public static List<Issue> all(Tx tx) {
        return issues(tx, DSL.noCondition(), Parts.of(tx, DSL.select(ISSUE.ID).from(ISSUE)));
    }

    /** The issues of one inspection, in order. */
    public static List<Issue> issues(Tx tx, UUID inspection) {
        Condition which = ISSUE.INSPECTION_ID.eq(inspection);
        Select<? extends Record1<UUID>> ids = DSL.select(ISSUE.ID).from(ISSUE).where(which);
        return issues(tx, which, Parts.of(tx, ids));
    }

    public static Optional<Issue> find(Tx tx, UUID id) {
        return some(tx, List.of(id)).stream().findFirst();
    }

    /** Those of many that are there. */
    public static List<Issue> some(Tx tx, List<UUID> ids) {
        return issues(tx, ISSUE.ID.in(ids), Parts.of(tx, ids));
    }

    /** Issues that name a person as leader or owner. */
    public static List<Issue> ofPerson(Tx tx, UUID person) {
        Condition which = ISSUE.LEADER_ID.eq(person).or(ISSUE.OWNER_ID.eq(person));
        return issues(tx, which, Parts.of(tx, DSL.select(ISSUE.ID).from(ISSUE).where(which)));
    }

    public static String personName(Tx tx, UUID person) {
        return tx.dsl()
                .select(Tables.PERSON.NAME)
                .from(Tables.PERSON)
                .where(Tables.PERSON.ID.eq(person))
                .fetchSingle()
                .value1();
    }

    /** The next free number of an inspection. */
    public static int nextNumber(Tx tx, UUID inspection) {
        return 1
                + tx.dsl()
                        .select(DSL.coalesce(DSL.max(ISSUE.NUMBER), 0))
                        .from(ISSUE)
                        .where(ISSUE.INSPECTION_ID.eq(inspection))
                        .fetchSingle()
                        .value1();
    }

    private static List<Issue> issues(Tx tx, Condition which, Parts parts) {
        return tx.dsl()
                .select(ISSUE.asterisk(), INSPECTION.TITLE, ASPECT.TITLE, LEADER.NAME, OWNER.NAME, SECTION.NAME)
                .from(ISSUE)
                .leftJoin(INSPECTION)
                .on(ISSUE.INSPECTION_ID.eq(INSPECTION.ID))
                .leftJoin(ASPECT)
                .on(ISSUE.ASPECT_ID.eq(ASPECT.ID))
                .leftJoin(LEADER)
                .on(ISSUE.LEADER_ID.eq(LEADER.ID))
                .leftJoin(OWNER)
                .on(ISSUE.OWNER_ID.eq(OWNER.ID))
                .leftJoin(SECTION)
                .on(ISSUE.SECTION_ID.eq(SECTION.ID))
                .where(which)
                .orderBy(ISSUE.INSPECTION_ID, ISSUE.NUMBER, ISSUE.ID)
                .fetch(row -> issue(row, parts));
    }

    private static Issue issue(Record row, Parts parts) {
        UUID id = row.get(ISSUE.ID);
        return new Issue(
                id,
                row.get(ISSUE.VERSION),
                new Named(row.get(ISSUE.INSPECTION_ID), row.get(INSPECTION.TITLE)),
                new Named(row.get(ISSUE.ASPECT_ID), row.get(ASPECT.TITLE)),
                row.get(ISSUE.NUMBER),
                row.get(ISSUE.CONTENT),
                row.get(ISSUE.MANIFESTATION),
                row.get(ISSUE.CAUSE),
                parts.measures(id),
                row.get(ISSUE.GOAL),
                named(row.get(ISSUE.LEADER_ID), row.get(LEADER.NAME)),
                named(row.get(ISSUE.SECTION_ID), row.get(SECTION.NAME)),
                parts.supporting(id),
                named(row.get(ISSUE.OWNER_ID), row.get(OWNER.NAME)),
                Optional.ofNullable(row.get(ISSUE.REMEDY)).map(Remedy::valueOf),
                Optional.ofNullable(row.get(ISSUE.DEADLINE)).map(PartialDate::parse),
                row.get(ISSUE.PROGRESS),
                Status.valueOf(row.get(ISSUE.STATUS)),
                row.get(ISSUE.STATUS_WORDS),
                parts.institutions(id),
                row.get(ISSUE.ORIGIN),
                row.get(ISSUE.NOTE),
                outcome(row),
                parts.course(id));
    }

    private static Outcome outcome(Record row) {
        return new Outcome(
                row.get(ISSUE.EFFECT),
                row.get(ISSUE.UNFINISHED),
                row.get(ISSUE.BROADER),
                Optional.ofNullable(row.get(ISSUE.INVOLVED)),
                Optional.ofNullable(row.get(ISSUE.RECOVERED)),
                Optional.ofNullable(row.get(ISSUE.SATISFACTION)).map(Satisfaction::valueOf),
                Optional.ofNullable(row.get(ISSUE.WITHHELD)).map(Withheld::valueOf));
    }

    private static Optional<Named> named(UUID id, String name) {
        return Optional.ofNullable(id).map(there -> new Named(there, name));
    }

    public static void insert(Tx tx, Issue issue) {
        tx.dsl().insertInto(ISSUE).set(row(issue, issue.version())).execute();
        Parts.insert(tx, issue);
    }

    /** Inserts many at once. */
    public static void insertAll(Tx tx, List<Issue> issues) {
        tx.insertAll(issues.stream().map(i -> row(i, i.version())).toList());
        Parts.insertAll(tx, issues);
    }

    /** Writes an issue over the row with the same version; false where somebody else was faster. */
    public static boolean update(Tx tx, Issue issue) {
        boolean written = tx.dsl()
                        .update(ISSUE)
                        .set(row(issue, issue.version() + 1))
                        .where(ISSUE.ID.eq(issue.id()), ISSUE.VERSION.eq(issue.version()))
                        .execute()
                == 1;
        if (written) {
            Parts.delete(tx, List.of(issue.id()));
            Parts.insert(tx, issue);
        }
        return written;
    }

    /** False where steps or supervisions stand under it. */
    public static boolean delete(Tx tx, UUID id) {
        return deleteAll(tx, List.of(id));
    }

    /** False where steps or supervisions stand under one of them; then all are still there. */
    public static boolean deleteAll(Tx tx, List<UUID> ids) {
        if (CourseStore.any(tx, ids)) {
            return false;
        }
        Parts.delete(tx, ids);
        tx.dsl().deleteFrom(ISSUE).where(ISSUE.ID.in(ids)).execute();
        return true;
    }

    private static IssueRecord row(Issue issue, long version) {
        IssueRecord row = new IssueRecord();
        row.setId(issue.id());
        row.setVersion(version);
        row.setInspectionId(issue.inspection().id());
        row.setAspectId(issue.aspect().id());
        row.setNumber(issue.number());
        row.setContent(issue.content());
        row.setManifestation(issue.manifestation());
        row.setCause(issue.cause());
        row.setGoal(issue.goal());
        row.setLeaderId(issue.leader().map(Named::id).orElse(null));
        row.setSectionId(issue.section().map(Named::id).orElse(null));
        row.setOwnerId(issue.owner().map(Named::id).orElse(null));
        row.setRemedy(issue.remedy().map(Remedy::name).orElse(null));
        row.setDeadline(issue.deadline().map(PartialDate::toString).orElse(null));
        row.setProgress(issue.progress());
        row.setStatus(issue.status().name());
        row.setStatusWords(issue.statusWords());
        row.setOrigin(issue.origin());
        row.setNote(issue.note());
        Outcome outcome = issue.outcome();
        row.setEffect(outcome.effect());
        row.setUnfinished(outcome.unfinished());
        row.setBroader(outcome.broader());
        row.setInvolved(outcome.involved().orElse(null));
        row.setRecovered(outcome.recovered().orElse(null));
        row.setSatisfaction(outcome.satisfaction().map(Satisfaction::name).orElse(null));
        row.setWithheld(outcome.withheld().map(Withheld::name).orElse(null));
        return row;
    }
}
