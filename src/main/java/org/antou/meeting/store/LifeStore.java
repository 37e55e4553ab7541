package org.antou.meeting.store;

import static org.antou.store.db.Tables.BRANCH;
import static org.antou.store.db.Tables.LIFE_ENTRY;
import static org.antou.store.db.Tables.MEETING;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.antou.meeting.model.Grade;
import org.antou.meeting.model.LifeEntry;
import org.antou.meeting.model.LifeStep;
import org.antou.meeting.model.Meeting;
import org.antou.register.Named;
import org.antou.store.Tx;
import org.antou.store.db.tables.Person;
import org.antou.store.db.tables.records.LifeEntryRecord;
import org.jooq.Condition;
import org.jooq.Record;

/** Reads and writes the records of the steps of life meetings. */
public final class LifeStore {

    private static final Person ONE = MeetingMapping.CHAIR;
    private static final Person OTHER = MeetingMapping.RECORDER;

    private LifeStore() {}

    public static List<LifeEntry> ofMeeting(Tx tx, UUID meeting) {
        return select(tx, LIFE_ENTRY.MEETING_ID.eq(meeting));
    }

    public static Optional<LifeEntry> find(Tx tx, UUID id) {
        return select(tx, LIFE_ENTRY.ID.eq(id)).stream().findFirst();
    }

    public static List<LifeEntry> all(Tx tx) {
        return select(tx, org.jooq.impl.DSL.noCondition());
    }

    /** Meetings with a record of a step. */
    public static Set<UUID> meetingsWith(Tx tx, LifeStep step) {
        return tx.dsl()
                .selectDistinct(LIFE_ENTRY.MEETING_ID)
                .from(LIFE_ENTRY)
                .where(LIFE_ENTRY.STEP.eq(step.name()))
                .fetchSet(LIFE_ENTRY.MEETING_ID);
    }

    /** The records of a step of the last life meeting before this one, of the same branch or leading group. */
    public static List<LifeEntry> before(Tx tx, Meeting meeting, LifeStep step) {
        Condition same = meeting.branch()
                .map(b -> MEETING.BRANCH_ID.eq(b.id()))
                .orElseGet(() -> MEETING.BRANCH_ID.isNull().and(MEETING.BODY.eq(meeting.body())));
        return tx.dsl()
                .select(MEETING.ID)
                .from(LIFE_ENTRY)
                .join(MEETING)
                .on(LIFE_ENTRY.MEETING_ID.eq(MEETING.ID))
                .where(
                        LIFE_ENTRY.STEP.eq(step.name()),
                        same,
                        MEETING.HELD_ON.lt(meeting.on().orElseThrow()))
                .orderBy(MEETING.HELD_ON.desc())
                .limit(1)
                .fetchOptional(MEETING.ID)
                .map(id -> select(tx, LIFE_ENTRY.MEETING_ID.eq(id).and(LIFE_ENTRY.STEP.eq(step.name()))))
                .orElse(List.of());
    }

    public static List<LifeEntry> ofPerson(Tx tx, UUID person) {
        return select(tx, LIFE_ENTRY.PERSON_ID.eq(person).or(LIFE_ENTRY.OTHER_ID.eq(person)));
    }

    private static List<LifeEntry> select(Tx tx, Condition which) {
        return tx.dsl()
                .select(
                        LIFE_ENTRY.asterisk(),
                        ONE.NAME,
                        OTHER.NAME,
                        BRANCH.NAME,
                        MEETING.BODY,
                        MEETING.HELD_ON,
                        MEETING.KIND)
                .from(LIFE_ENTRY)
                .join(MEETING)
                .on(LIFE_ENTRY.MEETING_ID.eq(MEETING.ID))
                .leftJoin(BRANCH)
                .on(MEETING.BRANCH_ID.eq(BRANCH.ID))
                .leftJoin(ONE)
                .on(LIFE_ENTRY.PERSON_ID.eq(ONE.ID))
                .leftJoin(OTHER)
                .on(LIFE_ENTRY.OTHER_ID.eq(OTHER.ID))
                .where(which)
                .orderBy(LIFE_ENTRY.HAPPENED_ON, LIFE_ENTRY.ID)
                .fetch(LifeStore::entry);
    }

    private static LifeEntry entry(Record joined) {
        LifeEntryRecord row = joined.into(LIFE_ENTRY);
        String holder = Optional.ofNullable(joined.get(BRANCH.NAME)).orElse(joined.get(MEETING.BODY));
        return new LifeEntry(
                row.getId(),
                row.getVersion(),
                new Named(row.getMeetingId(), holder + " " + joined.get(MEETING.HELD_ON)),
                LifeStep.valueOf(row.getStep()),
                Optional.ofNullable(row.getHappenedOn()),
                Optional.ofNullable(row.getPersonId()).map(id -> new Named(id, joined.get(ONE.NAME))),
                Optional.ofNullable(row.getOtherId()).map(id -> new Named(id, joined.get(OTHER.NAME))),
                MeetingMapping.count(row.getAmount()),
                Optional.ofNullable(row.getGrade()).map(Grade::valueOf),
                row.getWords(),
                new LifeEntry.Due(Optional.ofNullable(row.getDeadline()), Optional.ofNullable(row.getDone())));
    }

    public static void insert(Tx tx, LifeEntry entry) {
        tx.dsl().insertInto(LIFE_ENTRY).set(record(entry, entry.version())).execute();
    }

    /** Writes an entry over the row with the same version; false where somebody else was faster. */
    public static boolean update(Tx tx, LifeEntry entry) {
        return tx.dsl()
                        .update(LIFE_ENTRY)
                        .set(record(entry, entry.version() + 1))
                        .where(LIFE_ENTRY.ID.eq(entry.id()), LIFE_ENTRY.VERSION.eq(entry.version()))
                        .execute()
                == 1;
    }

    public static boolean delete(Tx tx, UUID id) {
        tx.dsl().deleteFrom(LIFE_ENTRY).where(LIFE_ENTRY.ID.eq(id)).execute();
        return true;
    }

    private static LifeEntryRecord record(LifeEntry entry, long version) {
        LifeEntryRecord row = new LifeEntryRecord();
        row.setId(entry.id());
        row.setVersion(version);
        row.setMeetingId(entry.meeting().id());
        row.setStep(entry.step().name());
        row.setHappenedOn(entry.on().orElse(null));
        row.setPersonId(entry.person().map(Named::id).orElse(null));
        row.setOtherId(entry.other().map(Named::id).orElse(null));
        row.setAmount(MeetingMapping.stored(entry.number()));
        row.setGrade(entry.grade().map(Enum::name).orElse(null));
        row.setWords(entry.words());
        row.setDeadline(entry.due().deadline().orElse(null));
        row.setDone(entry.due().done().orElse(null));
        return row;
    }
}
