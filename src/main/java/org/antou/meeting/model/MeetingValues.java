package org.antou.meeting.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.antou.register.Named;
import org.antou.register.Values;

/** From the values of the columns back to a meeting. */
final class MeetingValues {

    private MeetingValues() {}

    static Meeting apply(Meeting meeting, Values values) {
        return new Meeting(
                meeting.id(),
                meeting.version(),
                values.named(MeetingColumns.BRANCH),
                values.text(MeetingColumns.BODY),
                values.get(MeetingColumns.KIND, MeetingKind.class).orElse(MeetingKind.GENERAL),
                values.text(MeetingColumns.GROUP),
                values.get(MeetingColumns.STATE, MeetingState.class).orElse(MeetingState.HELD),
                values.text(MeetingColumns.REASON),
                new Sitting(
                        values.get(MeetingColumns.ON, LocalDate.class),
                        values.text(MeetingColumns.FROM),
                        values.text(MeetingColumns.TO),
                        values.text(MeetingColumns.PLACE),
                        values.get(MeetingColumns.ENTERED, LocalDate.class)),
                minutes(values),
                attendance(values),
                new Vote(
                        values.get(MeetingColumns.VOTE_KIND, VoteKind.class),
                        count(values, MeetingColumns.VOTERS_DUE),
                        count(values, MeetingColumns.VOTERS_CAME),
                        ballots(values)),
                new Review(
                        values.get(MeetingColumns.REVIEW, ReviewState.class).orElse(ReviewState.PENDING),
                        values.named(MeetingColumns.REVIEWER),
                        values.get(MeetingColumns.REVIEWED_ON, LocalDate.class),
                        values.text(MeetingColumns.REVIEW_WORDS)),
                values.text(MeetingColumns.NOTE));
    }

    private static Minutes minutes(Values values) {
        return new Minutes(
                values.text(MeetingColumns.TITLE),
                values.list(MeetingColumns.TOPICS, String.class),
                values.text("agenda"),
                values.text(MeetingColumns.CONTENT),
                values.text("speeches"),
                values.text(MeetingColumns.RESOLUTION),
                values.get("published", Boolean.class).orElse(false),
                new Minutes.Staff(values.named(MeetingColumns.CHAIR), values.named(MeetingColumns.RECORDER)),
                new Minutes.Form(
                        values.get("study", StudyForm.class),
                        values.get(MeetingColumns.LIFE, LifeForm.class),
                        count(values, MeetingColumns.YEAR)));
    }

    private static Attendance attendance(Values values) {
        return new Attendance(
                values.list(MeetingColumns.PRESENT, Named.class),
                absences(
                        values.list(MeetingColumns.ABSENT, Named.class),
                        values.list(MeetingColumns.ABSENCE, String.class)),
                values.text(MeetingColumns.OBSERVERS),
                new Attendance.Told(count(values, MeetingColumns.EXPECTED), count(values, MeetingColumns.CAME)));
    }

    /** Persons and lines tell of the same absences; each line is its person's by the name, in order. */
    private static List<Absence> absences(List<Named> persons, List<String> lines) {
        List<Named> left = new ArrayList<>(persons);
        List<Absence> absences = new ArrayList<>();
        for (String line : lines) {
            Absence absence = Absence.parse(line);
            Optional<Named> person =
                    left.stream().filter(p -> p.name().equals(absence.name())).findFirst();
            person.ifPresent(left::remove);
            absences.add(person.map(absence::by).orElse(absence));
        }
        left.forEach(person -> absences.add(Absence.of(person, "")));
        return absences;
    }

    /** A line that tells no votes stays as the subject of an empty ballot, so that no word is lost. */
    private static List<Ballot> ballots(Values values) {
        return values.list(MeetingColumns.BALLOTS, String.class).stream()
                .map(line -> Ballot.parse(line).orElseGet(() -> new Ballot(line, 0, 0, 0, 0)))
                .toList();
    }

    private static OptionalInt count(Values values, String key) {
        return values.get(key, Integer.class).map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
