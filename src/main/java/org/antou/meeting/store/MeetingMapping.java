package org.antou.meeting.store;

import static org.antou.store.db.Tables.BRANCH;
import static org.antou.store.db.Tables.MEETING;
import static org.antou.store.db.Tables.PERSON;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.antou.meeting.model.Attendance;
import org.antou.meeting.model.Ballot;
import org.antou.meeting.model.LifeForm;
import org.antou.meeting.model.Meeting;
import org.antou.meeting.model.MeetingKind;
import org.antou.meeting.model.MeetingState;
import org.antou.meeting.model.Minutes;
import org.antou.meeting.model.Review;
import org.antou.meeting.model.ReviewState;
import org.antou.meeting.model.Sitting;
import org.antou.meeting.model.StudyForm;
import org.antou.meeting.model.Vote;
import org.antou.meeting.model.VoteKind;
import org.antou.register.Named;
import org.antou.store.db.tables.Person;
import org.antou.store.db.tables.records.MeetingRecord;
import org.jooq.Record;

/** Between rows and meetings. */
final class MeetingMapping {

    static final Person CHAIR = PERSON.as("CHAIR");
    static final Person RECORDER = PERSON.as("RECORDER");
    static final Person REVIEWER = PERSON.as("REVIEWER");

    private MeetingMapping() {}

    static Meeting meeting(Record joined, Attendance who) {
        MeetingRecord row = joined.into(MEETING);
        return new Meeting(
                row.getId(),
                row.getVersion(),
                named(row.getBranchId(), joined.get(BRANCH.NAME)),
                row.getBody(),
                MeetingKind.valueOf(row.getKind()),
                row.getPartyGroup(),
                MeetingState.valueOf(row.getState()),
                row.getReason(),
                new Sitting(
                        Optional.of(row.getHeldOn()),
                        row.getStarted(),
                        row.getEnded(),
                        row.getPlace(),
                        Optional.ofNullable(row.getEntered())),
                minutes(row, joined),
                new Attendance(
                        who.present(),
                        who.absent(),
                        row.getObservers(),
                        new Attendance.Told(count(row.getExpected()), count(row.getCame()))),
                new Vote(
                        Optional.ofNullable(row.getVoteKind()).map(VoteKind::valueOf),
                        count(row.getVotersDue()),
                        count(row.getVotersCame()),
                        lines(row.getBallots()).stream()
                                .map(line -> Ballot.parse(line).orElseGet(() -> new Ballot(line, 0, 0, 0, 0)))
                                .toList()),
                new Review(
                        ReviewState.valueOf(row.getReview()),
                        named(row.getReviewerId(), joined.get(REVIEWER.NAME)),
                        Optional.ofNullable(row.getReviewedOn()),
                        row.getReviewWords()),
                row.getNote());
    }

    private static Minutes minutes(MeetingRecord row, Record joined) {
        return new Minutes(
                row.getTitle(),
                lines(row.getTopics()),
                row.getAgenda(),
                row.getContent(),
                row.getSpeeches(),
                row.getResolution(),
                row.getPublished(),
                new Minutes.Staff(
                        named(row.getChairId(), joined.get(CHAIR.NAME)),
                        named(row.getRecorderId(), joined.get(RECORDER.NAME))),
                new Minutes.Form(
                        Optional.ofNullable(row.getStudyForm()).map(StudyForm::valueOf),
                        Optional.ofNullable(row.getLifeForm()).map(LifeForm::valueOf),
                        count(row.getBelongsTo())));
    }

    static MeetingRecord record(Meeting meeting, long version) {
        MeetingRecord row = new MeetingRecord();
        row.setId(meeting.id());
        row.setVersion(version);
        row.setBranchId(id(meeting.branch()));
        row.setBody(meeting.body());
        row.setKind(meeting.kind().name());
        row.setPartyGroup(meeting.group());
        row.setState(meeting.state().name());
        row.setReason(meeting.reason());
        row.setHeldOn(meeting.sitting().on().orElseThrow());
        row.setStarted(meeting.sitting().from());
        row.setEnded(meeting.sitting().to());
        row.setPlace(meeting.sitting().place());
        row.setEntered(meeting.sitting().entered().orElse(null));
        fill(row, meeting.minutes());
        row.setObservers(meeting.attendance().observers());
        row.setExpected(stored(meeting.attendance().expected()));
        row.setCame(stored(meeting.attendance().came()));
        row.setVoteKind(meeting.vote().kind().map(Enum::name).orElse(null));
        row.setVotersDue(stored(meeting.vote().due()));
        row.setVotersCame(stored(meeting.vote().came()));
        row.setBallots(meeting.vote().ballots().stream().map(Ballot::toString).collect(Collectors.joining("\n")));
        row.setReview(meeting.review().state().name());
        row.setReviewerId(id(meeting.review().reviewer()));
        row.setReviewedOn(meeting.review().on().orElse(null));
        row.setReviewWords(meeting.review().words());
        row.setNote(meeting.note());
        return row;
    }

    private static void fill(MeetingRecord row, Minutes minutes) {
        row.setTitle(minutes.title());
        row.setTopics(String.join("\n", minutes.topics()));
        row.setAgenda(minutes.agenda());
        row.setContent(minutes.content());
        row.setSpeeches(minutes.speeches());
        row.setResolution(minutes.resolution());
        row.setPublished(minutes.published());
        row.setChairId(id(minutes.staff().chair()));
        row.setRecorderId(id(minutes.staff().recorder()));
        row.setStudyForm(minutes.form().study().map(Enum::name).orElse(null));
        row.setLifeForm(minutes.form().life().map(Enum::name).orElse(null));
        row.setBelongsTo(stored(minutes.form().year()));
    }

    private static Optional<Named> named(UUID id, String name) {
        return Optional.ofNullable(id).map(known -> new Named(known, name));
    }

    private static UUID id(Optional<Named> named) {
        return named.map(Named::id).orElse(null);
    }

    private static List<String> lines(String stored) {
        return stored.isEmpty() ? List.of() : List.of(stored.split("\n"));
    }

    static OptionalInt count(Integer stored) {
        return stored == null ? OptionalInt.empty() : OptionalInt.of(stored);
    }

    static Integer stored(OptionalInt count) {
        return count.isPresent() ? count.getAsInt() : null;
    }
}
