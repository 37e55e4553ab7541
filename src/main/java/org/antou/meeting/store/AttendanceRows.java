package org.antou.meeting.store;

import static org.antou.store.db.Tables.ATTENDANCE;
import static org.antou.store.db.Tables.PERSON;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.antou.meeting.model.Absence;
import org.antou.meeting.model.Attendance;
import org.antou.meeting.model.Exclusion;
import org.antou.meeting.model.Meeting;
import org.antou.register.Named;
import org.antou.store.Ids;
import org.antou.store.Tx;
import org.antou.store.db.tables.records.AttendanceRecord;
import org.antou.text.PartialDate;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** Who came to meetings and who did not; read for many meetings at once. */
final class AttendanceRows {

    /** From so many meetings on, all rows are read: a list of thousands of ids is slower. */
    private static final int FEW = 500;

    private AttendanceRows() {}

    private record Row(UUID meeting, Named person, boolean present, String reason, String madeUp, String exclusion) {

        Absence absence() {
            return new Absence(
                    Optional.of(person),
                    person.name(),
                    reason,
                    Optional.ofNullable(madeUp).map(PartialDate::parse),
                    Optional.ofNullable(exclusion).map(Exclusion::valueOf));
        }
    }

    static Map<UUID, Attendance> of(Tx tx, List<UUID> meetings) {
        Condition which = meetings.size() > FEW ? DSL.noCondition() : ATTENDANCE.MEETING_ID.in(meetings);
        Map<UUID, List<Row>> rows = new HashMap<>();
        Map<UUID, Named> persons = new HashMap<>();
        tx.dsl()
                .select(
                        ATTENDANCE.MEETING_ID,
                        PERSON.ID,
                        PERSON.NAME,
                        ATTENDANCE.PRESENT,
                        ATTENDANCE.REASON,
                        ATTENDANCE.MADE_UP,
                        ATTENDANCE.EXCLUSION)
                .from(ATTENDANCE)
                .join(PERSON)
                .on(ATTENDANCE.PERSON_ID.eq(PERSON.ID))
                .where(which)
                .orderBy(ATTENDANCE.MEETING_ID, ATTENDANCE.NUMBER)
                .forEach(r -> rows.computeIfAbsent(r.value1(), id -> new ArrayList<>())
                        .add(new Row(
                                r.value1(),
                                persons.computeIfAbsent(r.value2(), id -> new Named(id, r.value3())),
                                r.value4(),
                                r.value5(),
                                r.value6(),
                                r.value7())));
        Map<UUID, Attendance> all = new HashMap<>();
        rows.forEach((meeting, list) -> all.put(
                meeting,
                new Attendance(
                        list.stream().filter(Row::present).map(Row::person).toList(),
                        list.stream()
                                .filter(r -> !r.present())
                                .map(Row::absence)
                                .toList(),
                        "",
                        Attendance.Told.nothing())));
        return all;
    }

    static Select<Record1<UUID>> meetingsOf(Tx tx, UUID person) {
        return tx.dsl().select(ATTENDANCE.MEETING_ID).from(ATTENDANCE).where(ATTENDANCE.PERSON_ID.eq(person));
    }

    static void insert(Tx tx, List<Meeting> meetings) {
        List<AttendanceRecord> rows = new ArrayList<>();
        for (Meeting meeting : meetings) {
            int number = 0;
            for (Named person : meeting.attendance().present()) {
                rows.add(new AttendanceRecord(Ids.next(), meeting.id(), ++number, person.id(), true, "", null, null));
            }
            for (Absence absence : meeting.attendance().absent()) {
                rows.add(new AttendanceRecord(
                        Ids.next(),
                        meeting.id(),
                        ++number,
                        absence.person().orElseThrow().id(),
                        false,
                        absence.reason(),
                        absence.madeUp().map(PartialDate::toString).orElse(null),
                        absence.exclusion().map(Enum::name).orElse(null)));
            }
        }
        tx.insertAll(rows);
    }

    static void delete(Tx tx, UUID meeting) {
        tx.dsl().deleteFrom(ATTENDANCE).where(ATTENDANCE.MEETING_ID.eq(meeting)).execute();
    }
}
