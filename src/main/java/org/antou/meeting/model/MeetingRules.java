package org.antou.meeting.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.antou.people.model.Person;
import org.antou.people.model.Roster;
import org.antou.register.Named;
import org.antou.register.Values;

/** What follows of itself: the day of entry, the roster that is due, what a new record takes over from the last one. */
public final class MeetingRules {

    private MeetingRules() {}

    /** A meeting as saved: with the day of its entry, which is never changed afterwards, and its year where one is due. */
    public static Meeting completed(Meeting meeting, LocalDate today) {
        Sitting at = meeting.sitting();
        Minutes is = meeting.minutes();
        Minutes.Form form = is.form();
        boolean yearless =
                meeting.kind().ofYear() && form.year().isEmpty() && at.on().isPresent();
        Minutes.Form whole = yearless
                ? new Minutes.Form(
                        form.study(), form.life(), OptionalInt.of(at.on().get().getYear()))
                : form;
        return with(
                meeting,
                new Sitting(
                        at.on(), at.from(), at.to(), at.place(), at.entered().or(() -> Optional.of(today))),
                new Minutes(
                        is.title(),
                        is.topics(),
                        is.agenda(),
                        is.content(),
                        is.speeches(),
                        is.resolution(),
                        is.published(),
                        is.staff(),
                        whole),
                meeting.attendance(),
                meeting.vote());
    }

    /** Who is due at a meeting of a kind: all members, the committee, or those of the group. */
    public static List<Person> due(Roster roster, MeetingKind kind, String group) {
        return switch (kind) {
            case COMMITTEE -> roster.committee();
            case GROUP ->
                roster.members().stream()
                        .filter(p -> group.isEmpty() || p.party().group().equals(group))
                        .toList();
            default -> roster.members();
        };
    }

    /** How many of these persons have a vote. */
    public static int voters(List<Person> persons) {
        return (int) persons.stream().filter(Quorum::votes).count();
    }

    /**
     * A new record: everybody due has come until somebody is un-ticked, place and times are those of the last one. Never its
     * text: copied minutes are what inspections look for.
     */
    public static Meeting begun(Meeting blank, Optional<Meeting> last, List<Named> present) {
        Sitting before = last.map(Meeting::sitting).orElse(Sitting.none());
        Minutes.Staff staff =
                last.map(m -> m.minutes().staff()).orElse(new Minutes.Staff(Optional.empty(), Optional.empty()));
        Minutes none = Minutes.none();
        return with(
                blank,
                new Sitting(blank.sitting().on(), before.from(), before.to(), before.place(), Optional.empty()),
                new Minutes(
                        "",
                        List.of(),
                        "",
                        "",
                        "",
                        "",
                        false,
                        new Minutes.Staff(
                                staff.chair().filter(c -> present.isEmpty() || holds(present, c)),
                                staff.recorder().filter(c -> present.isEmpty() || holds(present, c))),
                        none.form()),
                new Attendance(present, List.of(), "", Attendance.Told.nothing()),
                Vote.none());
    }

    /** A new record of the leading group: its name and members as its last meeting had them. */
    public static Meeting begunByLeaders(Meeting blank, Optional<Meeting> last) {
        List<Named> group = last.map(Meeting::attendance).stream()
                .flatMap(a ->
                        Stream.concat(a.present().stream(), a.absent().stream().flatMap(b -> b.person().stream())))
                .toList();
        Meeting begun = begun(blank, last, group);
        Values values = MeetingColumns.ALL.values(begun).with(MeetingColumns.BODY, last.map(Meeting::body));
        return MeetingColumns.ALL.apply().apply(begun, values);
    }

    private static boolean holds(List<Named> persons, Named person) {
        return persons.stream().anyMatch(p -> p.id().equals(person.id()));
    }

    /** The record of a meeting that was not held: a hole with its reason. */
    public static Meeting notHeld(Meeting blank, LocalDate on, String reason) {
        return new Meeting(
                blank.id(),
                blank.version(),
                blank.branch(),
                blank.body(),
                blank.kind(),
                blank.group(),
                MeetingState.NOT_HELD,
                reason,
                new Sitting(Optional.of(on), "", "", "", Optional.empty()),
                Minutes.none(),
                Attendance.none(),
                Vote.none(),
                Review.pending(),
                "");
    }

    /** A blank record of a branch and kind on a day. */
    public static Meeting of(
            Meeting blank, Optional<Named> branch, MeetingKind kind, String group, Optional<LocalDate> on) {
        return new Meeting(
                blank.id(),
                blank.version(),
                branch,
                blank.body(),
                kind,
                group,
                blank.state(),
                "",
                new Sitting(on, "", "", "", Optional.empty()),
                blank.minutes(),
                blank.attendance(),
                blank.vote(),
                blank.review(),
                "");
    }

    /** The same meeting with its branch under another name: old paper bears the name of its day. */
    public static Meeting under(Meeting meeting, String name) {
        return new Meeting(
                meeting.id(),
                meeting.version(),
                meeting.branch().map(branch -> new Named(branch.id(), name)),
                meeting.body(),
                meeting.kind(),
                meeting.group(),
                meeting.state(),
                meeting.reason(),
                meeting.sitting(),
                meeting.minutes(),
                meeting.attendance(),
                meeting.vote(),
                meeting.review(),
                meeting.note());
    }

    /** The same meeting, reviewed. */
    public static Meeting reviewed(Meeting meeting, Review review) {
        return new Meeting(
                meeting.id(),
                meeting.version(),
                meeting.branch(),
                meeting.body(),
                meeting.kind(),
                meeting.group(),
                meeting.state(),
                meeting.reason(),
                meeting.sitting(),
                meeting.minutes(),
                meeting.attendance(),
                meeting.vote(),
                review,
                meeting.note());
    }

    /** The same meeting with other persons. */
    public static Meeting attended(Meeting meeting, Attendance attendance, Vote vote) {
        return with(meeting, meeting.sitting(), meeting.minutes(), attendance, vote);
    }

    private static Meeting with(Meeting meeting, Sitting sitting, Minutes minutes, Attendance attendance, Vote vote) {
        return new Meeting(
                meeting.id(),
                meeting.version(),
                meeting.branch(),
                meeting.body(),
                meeting.kind(),
                meeting.group(),
                meeting.state(),
                meeting.reason(),
                sitting,
                minutes,
                attendance,
                vote,
                meeting.review(),
                meeting.note());
    }
}
