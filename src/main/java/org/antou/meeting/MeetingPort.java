package org.antou.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.Change;
import org.antou.meeting.model.Absence;
import org.antou.meeting.model.Meeting;
import org.antou.meeting.model.MeetingColumns;
import org.antou.meeting.model.ReviewState;
import org.antou.meeting.store.MeetingStore;
import org.antou.register.Finding;
import org.antou.register.Named;
import org.antou.register.Values;
import org.antou.register.port.RecordPort;
import org.antou.text.SearchKey;

/** What the core may ask of the meetings. */
final class MeetingPort extends RecordPort<Meeting> {

    private static final List<String> STAFF =
            List.of(MeetingColumns.CHAIR, MeetingColumns.RECORDER, MeetingColumns.REVIEWER);

    private final Meetings meetings;
    private final MeetingCheckup checkup;

    MeetingPort(Meetings meetings, MeetingCheckup checkup) {
        super(new MeetingRows());
        this.meetings = meetings;
        this.checkup = checkup;
    }

    @Override
    public String title() {
        return "三会一课";
    }

    @Override
    public long count() {
        return meetings.count();
    }

    @Override
    protected List<Meeting> all() {
        return meetings.all();
    }

    @Override
    protected Optional<Meeting> byId(UUID id) {
        return meetings.find(id);
    }

    @Override
    protected Hit hit(Meeting meeting) {
        String what = meeting.minutes().title().isEmpty()
                ? String.join("、", meeting.minutes().topics())
                : meeting.minutes().title();
        return new Hit(ref(meeting), meeting.label(), what);
    }

    @Override
    protected SearchKey searched(Meeting meeting) {
        return SearchKey.of(
                meeting.label(),
                meeting.minutes().title(),
                String.join(" ", meeting.minutes().topics()));
    }

    @Override
    public List<Finding> findings(LocalDate on) {
        return checkup.findings(on);
    }

    /** In the place of the double stands the person it is a double of; who was named twice stands once. */
    @Override
    public void repoint(Change change, UUID fromPerson, UUID toPerson) {
        Optional<Named> to = Optional.of(new Named(toPerson, MeetingStore.personName(change.tx(), toPerson)));
        for (Meeting meeting : MeetingStore.ofPerson(change.tx(), fromPerson)) {
            Values values = MeetingColumns.ALL.values(meeting);
            for (String key : STAFF) {
                if (values.named(key).filter(p -> p.id().equals(fromPerson)).isPresent()) {
                    values = values.with(key, to);
                }
            }
            List<Named> present = swapped(meeting.attendance().present(), fromPerson, to);
            List<Absence> absent = meeting.attendance().absent().stream()
                    .map(a -> a.person().filter(p -> p.id().equals(fromPerson)).isPresent()
                            ? to.map(a::by).orElse(a)
                            : a)
                    .filter(a -> a.person().filter(present::contains).isEmpty())
                    .toList();
            values = values.with(MeetingColumns.PRESENT, Optional.of(present))
                    .with(
                            MeetingColumns.ABSENT,
                            Optional.of(absent.stream()
                                    .flatMap(a -> a.person().stream())
                                    .toList()))
                    .with(
                            MeetingColumns.ABSENCE,
                            Optional.of(absent.stream().map(Absence::line).toList()));
            new MeetingRows().save(change, MeetingColumns.ALL.apply().apply(meeting, values));
        }
    }

    private static List<Named> swapped(List<Named> persons, UUID from, Optional<Named> to) {
        return persons.stream()
                .map(p -> p.id().equals(from) ? to.orElse(p) : p)
                .distinct()
                .toList();
    }

    /** Records that wait for somebody as their chair or recorder: those sent back. */
    @Override
    public List<Hit> openItems(UUID person) {
        return meetings.ofPerson(person).stream()
                .filter(m -> m.review().state() == ReviewState.RETURNED)
                .filter(m -> concerns(m, person))
                .map(m -> new Hit(ref(m), m.label(), "会议记录被退回,待改"))
                .toList();
    }

    private static boolean concerns(Meeting meeting, UUID person) {
        return meeting.minutes()
                        .staff()
                        .recorder()
                        .filter(p -> p.id().equals(person))
                        .isPresent()
                || meeting.minutes()
                        .staff()
                        .chair()
                        .filter(p -> p.id().equals(person))
                        .isPresent();
    }
}
