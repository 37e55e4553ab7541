package org.antou.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.antou.meeting.LifeMeetings;
import org.antou.meeting.model.Grade;
import org.antou.meeting.model.LifeEntry;
import org.antou.meeting.model.LifeStep;
import org.antou.meeting.model.Meeting;
import org.antou.meeting.model.MeetingKind;
import org.antou.people.model.Person;
import org.antou.problem.Problem;
import org.antou.register.Named;
import org.antou.security.Session;

/**
 * The invented procedures of the practice office, from a sample: a 组织生活会 that is complete, one that is not, one held along
 * with a visit, the 民主生活会 of the leading group and a 民主评议.
 */
final class PracticeLife {

    private static final String SAMPLE = "/org/antou/assets/sample/life.txt";

    /** The month in which a meeting belongs to the year before. */
    private static final int FEBRUARY = 2;

    /** From a meeting to the day on which its procedure is closed. */
    private static final int DAYS = 10;

    private final Desk desk;
    private final Session session;
    private final PracticeMeetings meetings;
    private final LocalDate today;

    PracticeLife(Desk desk, Session session, PracticeMeetings meetings) {
        this.desk = desk;
        this.session = session;
        this.meetings = meetings;
        this.today = LocalDate.ofInstant(desk.clock().instant(), desk.clock().getZone());
    }

    void bringIn() {
        Map<Meeting, List<LifeEntry>> records = new LinkedHashMap<>();
        Optional<Meeting> meeting = Optional.empty();
        for (String line : lines()) {
            if (line.startsWith("= ")) {
                meeting = Optional.of(hold(line.substring(2).split(" ")));
                records.put(meeting.get(), new ArrayList<>());
            } else {
                records.get(meeting.orElseThrow()).add(entry(meeting.get(), line.split("\\|", -1)));
            }
        }
        records.forEach((held, entries) -> {
            desk.meetings().lives().enter(session, held.id(), entries);
            closeWhereComplete(held);
        });
    }

    private static List<String> lines() {
        try (InputStream in = PracticeLife.class.getResourceAsStream(SAMPLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new Problem.Bug("read sample life meetings", e);
        }
    }

    /** Kind, holder, month and day: in the last year, in February of this one where that has passed. */
    private Meeting hold(String[] told) {
        MeetingKind kind = MeetingKind.valueOf(told[0]);
        LocalDate last = LocalDate.parse((today.getYear() - 1) + "-" + told[2]);
        boolean thisYear = last.getMonthValue() == FEBRUARY && last.plusYears(1).isBefore(today);
        return meetings.life(kind, told[1], thisYear ? last.plusYears(1) : last);
    }

    /** Step, days from the meeting, person, other, number, grade, days to the deadline, words. */
    private LifeEntry entry(Meeting meeting, String[] told) {
        LifeMeetings lives = desk.meetings().lives();
        LifeEntry blank = lives.blank(meeting, LifeStep.valueOf(told[0]));
        LocalDate day = meeting.on().orElseThrow();
        int year = meeting.year().orElseThrow();
        return new LifeEntry(
                blank.id(),
                0,
                blank.meeting(),
                blank.step(),
                after(day, told[1]),
                person(told[2]),
                person(told[3]),
                told[4].isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(told[4])),
                Stream.of(Grade.values()).filter(g -> g.title().equals(told[5])).findFirst(),
                told[7].replace("{年}", String.valueOf(year)),
                new LifeEntry.Due(after(day, told[6]), Optional.empty()));
    }

    private static Optional<LocalDate> after(LocalDate day, String days) {
        return days.isEmpty() ? Optional.empty() : Optional.of(day.plusDays(Integer.parseInt(days)));
    }

    private Optional<Named> person(String name) {
        return name.isEmpty()
                ? Optional.empty()
                : desk.people().searchPersons(name).stream().findFirst().map(Person::named);
    }

    private void closeWhereComplete(Meeting meeting) {
        LifeMeetings lives = desk.meetings().lives();
        lives.of(meeting.id())
                .filter(p -> p.gate().isEmpty())
                .ifPresent(p -> lives.close(
                        session, meeting.id(), meeting.on().orElseThrow().plusDays(DAYS)));
    }
}
