package org.antou.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.antou.people.model.PartyStatus;
import org.antou.people.model.Persons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuorumTest {

    /** The worked examples of the rule, and its edges. */
    @ParameterizedTest
    @CsvSource({
        "ORDINARY, 10, 5, 6",
        "ADMISSION, 10, 6, 6",
        "ORDINARY, 7, 4, 4",
        "ORDINARY, 8, 4, 5",
        "ADMISSION, 8, 5, 5",
        "ADMISSION, 7, 4, 4",
        "ORDINARY, 1, 1, 1",
        "ORDINARY, 0, 0, 1"
    })
    void ordinaryVotesAndAdmissionsAreMeasuredAgainstThoseDue(VoteKind kind, int due, int toCome, int toAgree) {
        Quorum.Need need = Quorum.need(kind, due);
        assertThat(need.toCome()).isEqualTo(toCome);
        assertThat(need.toAgree(due)).isEqualTo(toAgree);
        assertThat(need.toAgree(toCome)).as("who came does not matter").isEqualTo(toAgree);
    }

    @ParameterizedTest
    @CsvSource({"10, 8, 8, 5", "10, 8, 9, 5", "10, 8, 10, 6", "7, 6, 6, 4", "5, 4, 4, 3", "6, 5, 5, 3"})
    void electionsAreMeasuredAgainstThosePresent(int due, int toCome, int came, int toAgree) {
        Quorum.Need need = Quorum.need(VoteKind.ELECTION, due);
        assertThat(need.toCome()).isEqualTo(toCome);
        assertThat(need.toAgree(came)).isEqualTo(toAgree);
    }

    @Test
    void withHalfPresentNothingCanPassAndThatIsSaid() {
        Vote vote = vote(VoteKind.ORDINARY, 8, 4, "推优:赞成4,反对0,弃权0");
        assertThat(Quorum.words(vote)).anyMatch(w -> w.contains("任何议题都通不过")).anyMatch(w -> w.contains("推优:4票赞成,未通过"));
        assertThat(Quorum.words(vote(VoteKind.ORDINARY, 10, 6, "推优:赞成6,反对0,弃权0")))
                .noneMatch(w -> w.contains("通不过"))
                .anyMatch(w -> w.endsWith("通过。"));
    }

    @Test
    void writtenOpinionsCountAsVotesButNotAsPresence() {
        Quorum.Need need = Quorum.need(VoteKind.ADMISSION, 10);
        Ballot ballot = Ballot.parse("接收张三:赞成5,反对0,弃权1,书面赞成1").orElseThrow();
        assertThat(Quorum.passed(need, 6, ballot)).isTrue();
        assertThat(Quorum.passed(need, 5, ballot)).as("five came, six must").isFalse();
        assertThat(ballot.cast()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({"FULL, true", "PROBATIONARY, false", "UNDER_WATCH, false", "ACTIVIST, false"})
    void thoseOnProbationAndUnderWatchHaveNoVote(PartyStatus status, boolean votes) {
        assertThat(Quorum.votes(Persons.of("张三", "partyStatus", status))).isEqualTo(votes);
        assertThat(Quorum.voteless(Persons.of("张三", "partyStatus", status)).isEmpty())
                .isEqualTo(votes);
    }

    @Test
    void theSentenceForTheMinutes() {
        assertThat(Quorum.sentence(12, 10, OptionalInt.of(6))).isEqualTo("应到12名,实到10名,符合规定人数。");
        assertThat(Quorum.sentence(12, 5, OptionalInt.of(6))).isEqualTo("应到12名,实到5名,不足规定人数(须到6名)。");
        assertThat(Quorum.sentence(12, 5, OptionalInt.empty())).isEqualTo("应到12名,实到5名。");
    }

    @Test
    void whoIsNotCountedIsNotDue() {
        Meeting meeting = MeetingSamples.of(
                Persons.branch("一支部"),
                MeetingKind.GENERAL,
                "2024-05-08",
                MeetingColumns.PRESENT,
                MeetingSamples.persons(3),
                MeetingColumns.ABSENT,
                MeetingSamples.persons("李四", "王五"),
                MeetingColumns.ABSENCE,
                List.of("李四:不计应到(自费出国半年以上)", "王五:出差;补学2024-05-20"));
        assertThat(meeting.attendance().expected()).hasValue(4);
        assertThat(Quorum.sentence(meeting)).contains("应到4名,实到3名,符合规定人数。");
        assertThat(meeting.attendance().absent().get(1).madeUp()).isPresent();
    }

    private static Vote vote(VoteKind kind, int due, int came, String... ballots) {
        return new Vote(
                Optional.of(kind),
                OptionalInt.of(due),
                OptionalInt.of(came),
                List.of(ballots).stream().flatMap(b -> Ballot.parse(b).stream()).toList());
    }
}
