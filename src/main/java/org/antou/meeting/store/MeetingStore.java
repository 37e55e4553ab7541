package org.antou.meeting.store;

import static org.antou.store.db.Tables.BRANCH;
import static org.antou.store.db.Tables.MEETING;
import static org.antou.store.db.Tables.PERSON;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.antou.meeting.model.Attendance;
import org.antou.meeting.model.Meeting;
import org.antou.meeting.model.MeetingKind;
import org.antou.meeting.model.MeetingMark;
import org.antou.meeting.model.MeetingState;
import org.antou.store.Tx;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.SelectLimitStep;
import org.jooq.impl.DSL;

/** Reads and writes meetings. */
public final class MeetingStore {

    private MeetingStore() {}

    public static long count(Tx tx) {
        return tx.dsl().fetchCount(MEETING);
    }

    /** A page of the meetings, the newest first. */
    public static List<Meeting> page(Tx tx, int offset, int limit) {
        return whole(
                tx, select(tx, DSL.noCondition()).limit(limit).offset(offset).fetch());
    }

    public static Optional<Meeting> find(Tx tx, UUID id) {
        return whole(tx, select(tx, MEETING.ID.eq(id)).fetch()).stream().findFirst();
    }

    public static List<Meeting> all(Tx tx) {
        return whole(tx, select(tx, DSL.noCondition()).fetch());
    }

    /** Meetings of these days, both included, the newest first. */
    public static List<Meeting> between(Tx tx, LocalDate from, LocalDate to) {
        return whole(tx, select(tx, MEETING.HELD_ON.between(from, to)).fetch());
    }

    /** The meetings of a branch in a year, not held ones among them; of the leading group where there is no branch. */
    public static List<Meeting> ofYear(Tx tx, Optional<UUID> branch, int year) {
        return whole(tx, select(tx, of(branch).and(owingTo(year))).fetch());
    }

    private static Condition of(Optional<UUID> branch) {
        return branch.map(MEETING.BRANCH_ID::eq).orElseGet(MEETING.BRANCH_ID::isNull);
    }

    /** The years in which a branch has meetings, in order; the leading group where there is no branch. */
    public static List<Integer> years(Tx tx, Optional<UUID> branch) {
        return years(tx, of(branch));
    }

    public static List<Meeting> some(Tx tx, Collection<UUID> ids) {
        return whole(tx, select(tx, MEETING.ID.in(ids)).fetch());
    }

    /** The newest meeting of a kind, of a branch or else of the leading group, that was held before a day or on it. */
    public static Optional<Meeting> last(Tx tx, Optional<UUID> branch, MeetingKind kind, LocalDate upTo) {
        Condition held = MEETING.STATE.eq(MeetingState.HELD.name());
        Condition whose = branch.map(MEETING.BRANCH_ID::eq).orElseGet(MEETING.BRANCH_ID::isNull);
        Condition which = whose.and(MEETING.KIND.eq(kind.name()));
        return whole(
                        tx,
                        select(tx, which.and(held).and(MEETING.HELD_ON.le(upTo)))
                                .limit(1)
                                .fetch())
                .stream()
                .findFirst();
    }

    /** Meetings that somebody led, wrote down, reviewed, came to or missed. */
    public static List<Meeting> ofPerson(Tx tx, UUID person) {
        Condition staff =
                MEETING.CHAIR_ID.eq(person).or(MEETING.RECORDER_ID.eq(person)).or(MEETING.REVIEWER_ID.eq(person));
        return whole(
                tx,
                select(tx, staff.or(MEETING.ID.in(AttendanceRows.meetingsOf(tx, person))))
                        .fetch());
    }

    /** The meetings of branches in a year, as a matrix counts them. */
    public static List<MeetingMark> marks(Tx tx, int year) {
        return tx.dsl()
                .select(
                        MEETING.ID,
                        MEETING.BRANCH_ID,
                        MEETING.KIND,
                        MEETING.PARTY_GROUP,
                        MEETING.STATE,
                        MEETING.REASON,
                        MEETING.HELD_ON,
                        MEETING.ENTERED)
                .from(MEETING)
                .where(owingTo(year).and(MEETING.BRANCH_ID.isNotNull()))
                .orderBy(MEETING.HELD_ON, MEETING.ID)
                .fetch(row -> new MeetingMark(
                        row.value1(),
                        row.value2(),
                        MeetingKind.valueOf(row.value3()),
                        row.value4(),
                        MeetingState.valueOf(row.value5()),
                        row.value6(),
                        row.value7(),
                        Optional.ofNullable(row.value8())));
    }

    private static Condition owingTo(int year) {
        return MEETING.HELD_ON.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The years in which there are meetings, in order. */
    public static List<Integer> years(Tx tx) {
        return years(tx, DSL.noCondition());
    }

    private static List<Integer> years(Tx tx, Condition which) {
        var year = DSL.extract(MEETING.HELD_ON, org.jooq.DatePart.YEAR);
        return tx.dsl()
                .selectDistinct(year)
                .from(MEETING)
                .where(which)
                .orderBy(year)
                .fetch(row -> row.value1());
    }

    /** What somebody is called by now. */
    public static String personName(Tx tx, UUID person) {
        return tx.dsl()
                .select(PERSON.NAME)
                .from(PERSON)
                .where(PERSON.ID.eq(person))
                .fetchSingle()
                .value1();
    }

    private static SelectLimitStep<? extends Record> select(Tx tx, Condition which) {
        return tx.dsl()
                .select(
                        MEETING.asterisk(),
                        BRANCH.NAME,
                        MeetingMapping.CHAIR.NAME,
                        MeetingMapping.RECORDER.NAME,
                        MeetingMapping.REVIEWER.NAME)
                .from(MEETING)
                .leftJoin(BRANCH)
                .on(MEETING.BRANCH_ID.eq(BRANCH.ID))
                .leftJoin(MeetingMapping.CHAIR)
                .on(MEETING.CHAIR_ID.eq(MeetingMapping.CHAIR.ID))
                .leftJoin(MeetingMapping.RECORDER)
                .on(MEETING.RECORDER_ID.eq(MeetingMapping.RECORDER.ID))
                .leftJoin(MeetingMapping.REVIEWER)
                .on(MEETING.REVIEWER_ID.eq(MeetingMapping.REVIEWER.ID))
                .where(which)
                .orderBy(MEETING.HELD_ON.desc(), MEETING.ID.desc());
    }

    /** Meetings with who came, read for all of them at once. */
    private static List<Meeting> whole(Tx tx, List<? extends Record> rows) {
        Map<UUID, Attendance> attendance =
                AttendanceRows.of(tx, rows.stream().map(r -> r.get(MEETING.ID)).toList());
        return rows.stream()
                .map(row ->
                        MeetingMapping.meeting(row, attendance.getOrDefault(row.get(MEETING.ID), Attendance.none())))
                .toList();
    }

    public static void insert(Tx tx, Meeting meeting) {
        tx.dsl()
                .insertInto(MEETING)
                .set(MeetingMapping.record(meeting, meeting.version()))
                .execute();
        AttendanceRows.insert(tx, List.of(meeting));
    }

    /** Inserts many at once. */
    public static void insertAll(Tx tx, List<Meeting> meetings) {
        tx.insertAll(meetings.stream()
                .map(m -> MeetingMapping.record(m, m.version()))
                .toList());
        AttendanceRows.insert(tx, meetings);
    }

    /** Writes a meeting over the row with the same version; false where somebody else was faster. */
    public static boolean update(Tx tx, Meeting meeting) {
        boolean written = tx.dsl()
                        .update(MEETING)
                        .set(MeetingMapping.record(meeting, meeting.version() + 1))
                        .where(MEETING.ID.eq(meeting.id()), MEETING.VERSION.eq(meeting.version()))
                        .execute()
                == 1;
        if (written) {
            AttendanceRows.delete(tx, meeting.id());
            AttendanceRows.insert(tx, List.of(meeting));
        }
        return written;
    }

    public static boolean delete(Tx tx, UUID id) {
        AttendanceRows.delete(tx, id);
        tx.dsl().deleteFrom(MEETING).where(MEETING.ID.eq(id)).execute();
        return true;
    }
}
