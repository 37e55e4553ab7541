package org.antou.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.antou.people.model.Branch;
import org.antou.people.model.Persons;
import org.antou.register.Finding;
import org.antou.register.Named;
import org.antou.text.PartialDate;
import org.antou.text.calendar.DayKind;
import org.antou.text.calendar.SpecialDay;
import org.antou.text.calendar.WorkCalendar;
import org.antou.text.calendar.YearPlan;
import org.antou.text.likeness.StockPhrases;
import org.junit.jupiter.api.Test;

class RecordCheckTest {

    private static final LocalDate ON = LocalDate.of(2024, 12, 1);
    private static final List<Named> THREE = MeetingSamples.persons("甲员", "乙员", "丙员");

    private final Branch branch = Persons.branch("一支部", "founded", PartialDate.parse("2020-03"));
    private final Branch other = Persons.branch("二支部");

    @Test
    void aSoundRecordIsLeftAlone() {
        assertThat(check(sound("2024-05-08"))).isEmpty();
    }

    @Test
    void anEmptyRecordIsToldWithEverythingItLacks() {
        List<Finding> found = check(MeetingSamples.of(branch, MeetingKind.GENERAL, "2024-05-08"));
        assertThat(rules(found)).containsExactlyInAnyOrder("meeting.elements", "meeting.text");
        assertThat(found.get(0).message()).contains("缺起止时间、地点、主持人、记录人、议题、应到实到");
        assertThat(found).allSatisfy(f -> assertThat(f.basis()).isNotBlank());
    }

    @Test
    void aLectureNeedsMoreText() {
        Meeting lecture = MeetingSamples.with(
                MeetingSamples.sound(branch, MeetingKind.LECTURE, "2024-05-08", THREE),
                MeetingColumns.CONTENT,
                MeetingSamples.text(1).substring(0, 150));
        assertThat(rules(check(lecture))).containsExactly("meeting.text");
        assertThat(check(MeetingSamples.with(lecture, MeetingColumns.KIND, MeetingKind.STUDY)))
                .isEmpty();
    }

    @Test
    void daysThatCannotBe() {
        assertThat(rules(check(sound("2024-12-02")))).contains("meeting.future");
        assertThat(rules(check(sound("2020-02-28")))).contains("meeting.existence");
        assertThat(rules(check(sound("2024-05-11"))))
                .as("a Saturday that is worked")
                .isEmpty();
        assertThat(rules(check(sound("2024-05-12")))).containsExactly("meeting.holiday");
        assertThat(rules(check(sound("2024-05-01")))).containsExactly("meeting.holiday");
        assertThat(check(MeetingSamples.with(sound("2024-05-12"), MeetingColumns.NOTE, "周日集中学习,经支部研究")))
                .isEmpty();
    }

    @Test
    void aLateEntryIsVisible() {
        Meeting late = MeetingSamples.with(sound("2024-05-08"), MeetingColumns.ENTERED, LocalDate.of(2024, 5, 16));
        assertThat(check(late))
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("会后8天才登记"));
    }

    @Test
    void theChairMustHaveCome() {
        Named stranger = MeetingSamples.persons("丁员").get(0);
        assertThat(rules(check(MeetingSamples.with(sound("2024-05-08"), MeetingColumns.CHAIR, stranger))))
                .containsExactly("meeting.chair");
    }

    @Test
    void fewerThanHalfMakeNoMeeting() {
        Meeting few = MeetingSamples.with(
                sound("2024-05-08"),
                MeetingColumns.ABSENT,
                MeetingSamples.persons("丁", "戊", "己", "庚"),
                MeetingColumns.ABSENCE,
                List.of("丁:出差", "戊:出差", "己:病假", "庚:病假"));
        assertThat(check(few))
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("应到7名,实到3名,不足规定人数(须到4名)"));
    }

    @Test
    void oneCannotBeInTwoPlacesAtOnce() {
        Meeting here = sound("2024-05-08");
        Meeting there = MeetingSamples.with(
                MeetingSamples.sound(other, MeetingKind.GENERAL, "2024-05-08", THREE),
                MeetingColumns.PLACE,
                "四楼",
                MeetingColumns.FROM,
                "10:00",
                MeetingColumns.TO,
                "11:00");
        List<Finding> found = RecordCheck.of(List.of(here, there), frame());
        assertThat(found)
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("甲员").contains("二支部"));
        Meeting later = MeetingSamples.with(there, MeetingColumns.FROM, "10:30");
        assertThat(RecordCheck.of(List.of(here, later), frame()))
                .as("one ends as the other begins")
                .isEmpty();
    }

    @Test
    void aPartyDayWithALectureIsNothingUnusualButALifeMeetingIs() {
        Meeting day = MeetingSamples.sound(branch, MeetingKind.PARTY_DAY, "2024-05-08", THREE);
        Meeting lecture = MeetingSamples.sound(branch, MeetingKind.LECTURE, "2024-05-08", THREE);
        assertThat(RecordCheck.of(List.of(day, lecture), frame())).isEmpty();
        Meeting life = MeetingSamples.with(
                MeetingSamples.sound(branch, MeetingKind.ORG_LIFE, "2024-05-08", THREE),
                MeetingColumns.LIFE,
                LifeForm.GENERAL);
        assertThat(rules(RecordCheck.of(List.of(day, life), frame()))).containsExactly("meeting.together");
        Meeting appraisal = MeetingSamples.sound(branch, MeetingKind.APPRAISAL, "2024-05-08", THREE);
        assertThat(RecordCheck.of(List.of(life, appraisal), frame())).isEmpty();
        Meeting noted = MeetingSamples.with(life, MeetingColumns.NOTE, "附照片三张");
        assertThat(rules(RecordCheck.of(List.of(day, noted), frame())))
                .as("any remark is no explanation")
                .containsExactly("meeting.together");
        assertThat(RecordCheck.of(List.of(day, life), frame(Set.of(life.id())))).isEmpty();
    }

    @Test
    void aBranchIsNotInTwoMeetingsThatCrossInOneRoom() {
        assertThat(rules(RecordCheck.of(List.of(timed("09:00", "10:00"), timed("09:30", "10:30")), frame())))
                .containsExactly("meeting.overlap");
        assertThat(RecordCheck.of(List.of(timed("09:00", "11:00"), timed("09:30", "10:30")), frame()))
                .as("one is a part of the other: a lecture within a party day")
                .isEmpty();
        assertThat(RecordCheck.of(List.of(timed("09:00", "10:00"), timed("10:00", "11:00")), frame()))
                .isEmpty();
    }

    private Meeting timed(String from, String to) {
        MeetingKind kind = from.equals("09:00") ? MeetingKind.PARTY_DAY : MeetingKind.STUDY;
        return MeetingSamples.with(
                MeetingSamples.sound(branch, kind, "2024-05-08", THREE),
                MeetingColumns.CONTENT,
                MeetingSamples.text(from.hashCode()),
                MeetingColumns.FROM,
                from,
                MeetingColumns.TO,
                to);
    }

    @Test
    void copiedMinutesAreFoundAndNameWhatTheyRepeat() {
        Meeting first = sound("2024-05-08");
        String text = first.minutes().content();
        Meeting whole = MeetingSamples.with(sound("2024-06-05"), MeetingColumns.CONTENT, text);
        Meeting most = MeetingSamples.with(
                sound("2024-07-03"),
                MeetingColumns.CONTENT,
                text.substring(0, 220) + MeetingSamples.text(9).substring(0, 30));
        List<Finding> found =
                Copies.of(List.of(most, whole, first), frame(), StockPhrases.none(), done -> {}, () -> false);
        assertThat(found).hasSize(2);
        assertThat(found.get(0).message()).contains("一支部 2024-06-05").contains("100%的文字与“一支部 2024-05-08");
        assertThat(found.get(1).message()).contains("一支部 2024-07-03").contains("88%");
    }

    @Test
    void oneOccasionUnderTwoKindsIsNoCopy() {
        Meeting day = MeetingSamples.sound(branch, MeetingKind.PARTY_DAY, "2024-05-08", THREE);
        Meeting lecture = MeetingSamples.with(
                MeetingSamples.sound(branch, MeetingKind.LECTURE, "2024-05-08", THREE),
                MeetingColumns.CONTENT,
                day.minutes().content());
        assertThat(Copies.of(List.of(day, lecture), frame(), StockPhrases.none(), done -> {}, () -> false))
                .isEmpty();
    }

    @Test
    void whoMissesThreeInARowIsTold() {
        List<Meeting> three = Stream.of("2024-05-08", "2024-06-05", "2024-07-03")
                .map(day -> MeetingSamples.with(
                        sound(day),
                        MeetingColumns.ABSENT,
                        List.of(new Named(new java.util.UUID(1, 1), "丁员")),
                        MeetingColumns.ABSENCE,
                        List.of("丁员:出差")))
                .toList();
        assertThat(RecordCheck.of(three, frame()))
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("丁员连续3次"));
    }

    @Test
    void aResolutionNeedsAVote() {
        assertThat(rules(check(MeetingSamples.with(sound("2024-05-08"), MeetingColumns.RESOLUTION, "同意接收张三为预备党员。"))))
                .containsExactly("meeting.vote");
    }

    private Meeting sound(String on) {
        return MeetingSamples.sound(branch, MeetingKind.GENERAL, on, THREE);
    }

    private List<Finding> check(Meeting meeting) {
        return RecordCheck.of(meeting, frame());
    }

    private static List<String> rules(List<Finding> found) {
        return found.stream().map(Finding::rule).toList();
    }

    private CheckFrame frame() {
        return frame(Set.of());
    }

    private CheckFrame frame(Set<UUID> explained) {
        WorkCalendar calendar = new WorkCalendar(List.of(new YearPlan(
                2024,
                "测试",
                List.of(
                        new SpecialDay(LocalDate.of(2024, 5, 1), DayKind.OFF, "劳动节"),
                        new SpecialDay(LocalDate.of(2024, 5, 11), DayKind.WORK, "劳动节")))));
        return new CheckFrame(
                ON,
                Map.of(branch.id(), branch, other.id(), other),
                calendar,
                new CheckFrame.Limits(100, 200, 7, 0.8),
                explained);
    }
}
