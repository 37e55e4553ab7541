package org.antou.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.antou.history.History;
import org.antou.meeting.model.Grade;
import org.antou.meeting.model.LifeEntry;
import org.antou.meeting.model.LifeProcedure;
import org.antou.meeting.model.LifeStep;
import org.antou.meeting.model.Meeting;
import org.antou.meeting.model.MeetingColumns;
import org.antou.meeting.model.MeetingKind;
import org.antou.meeting.model.MeetingSamples;
import org.antou.people.Branches;
import org.antou.people.People;
import org.antou.people.model.Branch;
import org.antou.people.model.PartyPost;
import org.antou.people.model.PartyStatus;
import org.antou.people.model.Persons;
import org.antou.register.Named;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.settings.Holidays;
import org.antou.settings.Parameters;
import org.antou.settings.Phrases;
import org.antou.store.Store;
import org.antou.store.TestStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LifeMeetingsTest {

    private static final Session CLERK = new Session(new UUID(1, 1), "林经办", Role.CLERK);
    private static final LocalDate DAY = LocalDate.of(2024, 1, 10);
    private static final String TALK = "谈了窗口服务中存在的急躁情绪,提出每天复盘一次,对方表示接受,并说明近期家庭困难,约定下月再谈一次,互相监督落实到位。";

    private final Store store = TestStores.memory();
    private final History history =
            new History(store, Clock.fixed(Instant.parse("2024-05-20T02:00:00Z"), ZoneOffset.UTC));
    private final Parameters parameters = new Parameters(store, history);
    private final People people = new People(store, history);
    private final Branches branches = new Branches(store, history, parameters);
    private final MeetingRegister register = new MeetingRegister(
            store,
            history,
            new MeetingRegister.Office(people, branches),
            new MeetingCheckup.Settings(parameters, new Holidays(store, history), new Phrases(store, history)));
    private final LifeMeetings lives = register.lives();
    private Branch branch;
    private Named secretary;
    private Named member;

    @BeforeEach
    void found() {
        branch = branches.save(CLERK, Persons.branch("一支部"));
        secretary = person("甲书记", PartyPost.SECRETARY);
        member = people.save(CLERK, Persons.of("乙员", "branch", branch.named(), "partyStatus", PartyStatus.FULL))
                .named();
        people.save(CLERK, Persons.of("丙员", "branch", branch.named(), "partyStatus", PartyStatus.FULL));
    }

    private Named person(String name, PartyPost post) {
        return people.save(
                        CLERK,
                        Persons.of(name, "branch", branch.named(), "partyStatus", PartyStatus.FULL, "partyPost", post))
                .named();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Meeting held(MeetingKind kind) {
        Meeting meeting = kind.ofLeaders()
                ? MeetingSamples.with(
                        Meeting.blank(UUID.randomUUID(), 0),
                        MeetingColumns.KIND,
                        kind,
                        MeetingColumns.BODY,
                        "局党组",
                        MeetingColumns.ON,
                        DAY,
                        MeetingColumns.YEAR,
                        2023)
                : MeetingSamples.of(branch, kind, DAY.toString(), MeetingColumns.YEAR, 2023);
        return register.meetings().save(CLERK, meeting);
    }

    private LifeEntry entry(Meeting meeting, LifeStep step, String words) {
        LifeEntry blank = lives.blank(meeting, step);
        boolean two = step.asks(LifeStep.Field.OTHER);
        return new LifeEntry(
                blank.id(),
                0,
                blank.meeting(),
                step,
                Optional.of(DAY),
                step.asks(LifeStep.Field.PERSON) ? Optional.of(secretary) : Optional.empty(),
                two ? Optional.of(member) : Optional.empty(),
                step.asks(LifeStep.Field.NUMBER) ? OptionalInt.of(3) : OptionalInt.empty(),
                step.asks(LifeStep.Field.GRADE) ? Optional.of(Grade.GOOD) : Optional.empty(),
                words,
                step.asks(LifeStep.Field.DEADLINE)
                        ? new LifeEntry.Due(Optional.of(DAY.plusMonths(1)), Optional.empty())
                        : LifeEntry.Due.none());
    }

    private LifeProcedure procedure(Meeting meeting) {
        return lives.of(meeting.id()).orElseThrow();
    }

    private void fill(Meeting meeting, LifeStep... except) {
        for (LifeStep step : LifeStep.values()) {
            boolean always = step != LifeStep.CLOSED && step != LifeStep.PLAN && step != LifeStep.TOGETHER;
            if (always && !List.of(except).contains(step)) {
                lives.save(CLERK, entry(meeting, step, step == LifeStep.TALKS ? TALK : step.title() + "的记录"));
            }
        }
    }

    @Test
    void it_is_not_closed_while_a_due_step_is_empty() {
        Meeting meeting = held(MeetingKind.ORG_LIFE);
        fill(meeting, LifeStep.OPINIONS, LifeStep.CRITICISM);
        assertThatThrownBy(() -> lives.close(CLERK, meeting.id(), DAY))
                .hasMessageContaining("征求意见")
                .hasMessageContaining("相互批评");
        lives.save(CLERK, entry(meeting, LifeStep.OPINIONS, "发放征求意见表12份"));
        lives.save(CLERK, entry(meeting, LifeStep.CRITICISM, "工作计划性不强"));
        lives.close(CLERK, meeting.id(), DAY);
        assertThat(procedure(meeting).closed()).isTrue();
        assertThatThrownBy(() -> lives.save(CLERK, entry(meeting, LifeStep.STUDY, "再学一次")))
                .hasMessageContaining("已经办结");
        lives.reopen(CLERK, meeting.id());
        assertThat(procedure(meeting).closed()).isFalse();
    }

    @Test
    void what_reports_and_texts_a_branch_owes_is_a_parameter() {
        Meeting meeting = held(MeetingKind.ORG_LIFE);
        fill(meeting, LifeStep.EXAMINATION, LifeStep.REPORT_BEFORE, LifeStep.REPORT_AFTER);
        assertThat(procedure(meeting).gate())
                .as("not asked of a branch by default")
                .isEmpty();
        parameters.set(
                new Session(new UUID(1, 9), "管理员", Role.ADMINISTRATOR),
                org.antou.settings.ParameterKey.LIFE_EXAMINATION,
                LocalDate.of(2023, 1, 1),
                "1",
                "本局通知");
        assertThat(procedure(meeting).gate()).containsExactly("“对照检查材料”还没有记录。");
    }

    @Test
    void the_leading_group_must_examine_itself_on_ideology_too() {
        Meeting meeting = held(MeetingKind.DEMOCRATIC_LIFE);
        fill(meeting);
        assertThat(procedure(meeting).gate()).singleElement().asString().contains("意识形态");
        lives.save(CLERK, entry(meeting, LifeStep.EXAMINATION, "意识形态工作责任制落实不够细"));
        assertThat(procedure(meeting).gate()).isEmpty();
    }

    @Test
    void nobody_criticises_himself_and_a_talk_needs_content() {
        Meeting meeting = held(MeetingKind.ORG_LIFE);
        LifeEntry own = entry(meeting, LifeStep.CRITICISM, "自己写的");
        LifeEntry same = new LifeEntry(
                own.id(),
                0,
                own.meeting(),
                own.step(),
                own.on(),
                Optional.of(member),
                Optional.of(member),
                own.number(),
                own.grade(),
                own.words(),
                own.due());
        assertThatThrownBy(() -> lives.save(CLERK, same)).hasMessageContaining("批评人不能是被批评人本人");
        assertThatThrownBy(() -> lives.save(CLERK, entry(meeting, LifeStep.TALKS, " \n ")))
                .hasMessageContaining("写明内容");
    }

    @Test
    void who_has_not_talked_with_whom_is_told_and_short_talks_too() {
        Meeting meeting = held(MeetingKind.ORG_LIFE);
        lives.save(CLERK, entry(meeting, LifeStep.TALKS, "谈了。"));
        assertThat(procedure(meeting).hints())
                .anyMatch(h -> h.contains("谈话内容3字"))
                .anyMatch(h -> h.equals("还没有谈话的(1对):甲书记与丙员。"));
    }

    private Meeting partyDay(LocalDate on) {
        return register.meetings().save(CLERK, MeetingSamples.of(branch, MeetingKind.PARTY_DAY, on.toString()));
    }

    @Test
    void held_along_with_a_visit_it_must_be_explained_before_it_is_closed() {
        Meeting meeting = held(MeetingKind.ORG_LIFE);
        fill(meeting);
        partyDay(DAY.plusDays(1));
        assertThat(procedure(meeting).gate()).isEmpty();
        Meeting day = partyDay(DAY);
        assertThat(procedure(meeting).together()).containsExactly(day);
        assertThatThrownBy(() -> lives.close(CLERK, meeting.id(), DAY))
                .hasMessageContaining("一支部 主题党日")
                .hasMessageContaining("套开说明");
        assertThat(register.checkup().findings(DAY)).anyMatch(f -> f.rule().equals("meeting.together"));
        lives.save(CLERK, entry(meeting, LifeStep.TOGETHER, "上午开组织生活会3小时,下午另行参观"));
        assertThat(register.checkup().findings(DAY)).noneMatch(f -> f.rule().equals("meeting.together"));
        lives.close(CLERK, meeting.id(), DAY);
        assertThat(procedure(meeting).closed()).isTrue();
    }

    @Test
    void members_are_appraised_by_three_steps_and_may_be_so_along_with_the_life_meeting() {
        held(MeetingKind.ORG_LIFE);
        Meeting meeting = held(MeetingKind.APPRAISAL);
        assertThat(procedure(meeting).together()).isEmpty();
        assertThat(procedure(meeting).gate()).containsExactly("“个人自评”、“党员互评”、“民主测评等次”还没有记录。");
        fill(meeting);
        assertThat(procedure(meeting).gate()).isEmpty();
        assertThat(procedure(meeting).hints()).anyMatch(h -> h.equals("“民主测评等次”里还没有:丙员、乙员。"));
    }

    @Test
    void a_committee_member_talks_with_those_he_looks_after() {
        branches.save(
                CLERK,
                org.antou.people.model.PeopleColumns.BRANCH
                        .apply()
                        .apply(
                                branch,
                                org.antou.people.model.PeopleColumns.BRANCH
                                        .values(branch)
                                        .with("committee", Optional.of(true))));
        Named organiser = person("丁委员", PartyPost.ORGANISATION);
        Meeting meeting = held(MeetingKind.ORG_LIFE);
        assertThat(procedure(meeting).circle().wanted())
                .extracting(p -> p.words() + p.why())
                .containsExactly("甲书记与丁委员书记与支委");
        assertThat(procedure(meeting).circle().unarranged())
                .extracting(Named::name)
                .containsExactlyInAnyOrder("乙员", "丙员");
        lives.save(CLERK, lives.blank(meeting, LifeStep.PLAN).between(Optional.of(organiser), Optional.of(member)));
        assertThat(procedure(meeting).uncovered())
                .extracting(p -> p.words() + p.why())
                .containsExactly("甲书记与丁委员书记与支委", "丁委员与乙员支委与所联系党员");
        lives.save(CLERK, entry(meeting, LifeStep.TALKS, TALK).between(Optional.of(member), Optional.of(organiser)));
        assertThat(procedure(meeting).uncovered()).hasSize(1);
        assertThat(procedure(meeting).hints()).anyMatch(h -> h.contains("还没有安排由哪位支委联系谈话的党员:丙员"));

        Meeting next = register.meetings()
                .save(
                        CLERK,
                        MeetingSamples.of(
                                branch, MeetingKind.ORG_LIFE, DAY.plusYears(1).toString()));
        assertThat(lives.arrangeAsBefore(CLERK, next.id())).isEqualTo(1);
        assertThat(procedure(next).circle().unarranged())
                .extracting(Named::name)
                .containsExactly("丙员");
        assertThatThrownBy(() -> lives.arrangeAsBefore(CLERK, next.id())).hasMessageContaining("没有可以沿用的安排");
    }

    @Test
    void each_of_the_leading_group_must_speak_of_ideology() {
        Meeting meeting = held(MeetingKind.DEMOCRATIC_LIFE);
        fill(meeting, LifeStep.EXAMINATION);
        lives.save(CLERK, entry(meeting, LifeStep.EXAMINATION, "意识形态工作责任制落实不够细"));
        assertThat(procedure(meeting).gate()).isEmpty();
        LifeEntry other = entry(meeting, LifeStep.EXAMINATION, "学习不够系统");
        lives.save(CLERK, other.between(Optional.of(member), Optional.empty()));
        lives.save(CLERK, entry(meeting, LifeStep.EXAMINATION, "班子调研不深").between(Optional.empty(), Optional.empty()));
        assertThat(procedure(meeting).gate())
                .singleElement()
                .asString()
                .contains(":乙员、班子(")
                .doesNotContain("甲书记");
    }

    @Test
    void a_line_of_the_rectification_list_needs_its_deadline() {
        Meeting meeting = held(MeetingKind.ORG_LIFE);
        LifeEntry line = entry(meeting, LifeStep.RECTIFICATION, "问题:学习不系统;措施:制订计划");
        LifeEntry open = new LifeEntry(
                line.id(),
                0,
                line.meeting(),
                line.step(),
                line.on(),
                line.person(),
                line.other(),
                line.number(),
                line.grade(),
                line.words(),
                LifeEntry.Due.none());
        assertThatThrownBy(() -> lives.save(CLERK, open)).hasMessageContaining("整改时限");
    }

    @Test
    void a_meeting_of_the_leading_group_begins_with_its_name_and_members() {
        Meetings meetings = register.meetings();
        Meetings.Beginning next = new Meetings.Beginning(
                Optional.empty(), MeetingKind.DEMOCRATIC_LIFE, "", Optional.of(DAY.plusYears(1)));
        assertThat(meetings.begin(next).body()).isEmpty();
        meetings.save(
                CLERK,
                MeetingSamples.with(
                        held(MeetingKind.DEMOCRATIC_LIFE), MeetingColumns.PRESENT, List.of(secretary, member)));
        Meeting begun = meetings.begin(next);
        assertThat(begun.body()).isEqualTo("局党组");
        assertThat(begun.branch()).isEmpty();
        assertThat(begun.attendance().present()).containsExactly(secretary, member);
        assertThat(begun.minutes().content()).isEmpty();
    }

    @Test
    void a_talk_after_the_meeting_is_told() {
        Meeting meeting = held(MeetingKind.ORG_LIFE);
        lives.save(CLERK, entry(meeting, LifeStep.TALKS, TALK).on(DAY.plusDays(3)));
        assertThat(procedure(meeting).hints()).anyMatch(h -> h.contains("是会前的程序,日期却在会后"));
    }

    @Test
    void what_a_branch_must_write_about_and_whether_it_grades_its_members_are_parameters() {
        Meeting meeting = held(MeetingKind.ORG_LIFE);
        fill(meeting, LifeStep.APPRAISAL);
        assertThat(procedure(meeting).gate()).isEmpty();
        Session administrator = new Session(new UUID(1, 9), "管理员", Role.ADMINISTRATOR);
        LocalDate from = LocalDate.of(2023, 1, 1);
        parameters.set(administrator, org.antou.settings.ParameterKey.LIFE_IDEOLOGY, from, "1", "本局通知");
        parameters.set(administrator, org.antou.settings.ParameterKey.LIFE_APPRAISAL, from, "1", "本局通知");
        assertThat(procedure(meeting).gate()).containsExactly("“民主评议等次”还没有记录。", "对照检查材料没有写到“意识形态”:甲书记(《通报》第34项)。");
    }

    @Test
    void other_meetings_have_no_procedure() {
        assertThat(lives.of(held(MeetingKind.STUDY).id())).isEmpty();
    }

    @Test
    void every_field_of_a_record_comes_back() {
        Meeting meeting = held(MeetingKind.ORG_LIFE);
        LifeEntry blank = lives.blank(meeting, LifeStep.RECTIFICATION);
        LifeEntry full = new LifeEntry(
                blank.id(),
                0,
                blank.meeting(),
                LifeStep.RECTIFICATION,
                Optional.of(DAY),
                Optional.of(member),
                Optional.of(secretary),
                OptionalInt.of(2),
                Optional.of(Grade.BASIC),
                "学习不系统;制订计划",
                new LifeEntry.Due(Optional.of(DAY.plusMonths(1)), Optional.of(DAY.plusDays(20))));
        LifeEntry saved = lives.save(CLERK, full);
        LifeEntry read = procedure(meeting).of(LifeStep.RECTIFICATION).get(0);
        assertThat(read.due()).isEqualTo(full.due());
        assertThat(read.person()).contains(member);
        assertThat(read.number()).hasValue(2);
        assertThat(read.grade()).contains(Grade.BASIC);
        lives.remove(CLERK, saved);
        assertThat(procedure(meeting).entries()).isEmpty();
    }
}
