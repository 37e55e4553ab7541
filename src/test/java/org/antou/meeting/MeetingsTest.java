package org.antou.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.antou.history.Entry;
import org.antou.history.History;
import org.antou.meeting.Meetings.Beginning;
import org.antou.meeting.model.LifeForm;
import org.antou.meeting.model.Meeting;
import org.antou.meeting.model.MeetingColumns;
import org.antou.meeting.model.MeetingKind;
import org.antou.meeting.model.MeetingSamples;
import org.antou.meeting.model.MeetingState;
import org.antou.meeting.model.QuotaRule;
import org.antou.meeting.model.Review;
import org.antou.meeting.model.ReviewState;
import org.antou.meeting.model.RuleSet;
import org.antou.meeting.model.StudyForm;
import org.antou.meeting.model.VoteKind;
import org.antou.people.Branches;
import org.antou.people.People;
import org.antou.people.model.Branch;
import org.antou.people.model.PartyStatus;
import org.antou.people.model.Person;
import org.antou.people.model.Persons;
import org.antou.problem.Problem;
import org.antou.register.Named;
import org.antou.register.port.RegisterPort;
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

class MeetingsTest {

    private static final Session CLERK = new Session(new UUID(1, 1), "林经办", Role.CLERK);
    private static final Session READER = new Session(new UUID(1, 2), "苏查阅", Role.READER);
    private static final Session ADMIN = new Session(new UUID(1, 3), "管理员", Role.ADMINISTRATOR);

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
    private final Meetings meetings = register.meetings();
    private Branch branch;

    @BeforeEach
    void found() {
        branch = branches.save(CLERK, Persons.branch("一支部"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Person member(String name) {
        return people.save(CLERK, Persons.of(name, "branch", branch.named(), "partyStatus", PartyStatus.FULL));
    }

    @Test
    void everyFieldOfAMeetingComesBack() {
        Named chair = member("甲员").named();
        Named recorder = member("乙员").named();
        Named absent = member("丙员").named();
        Meeting full = MeetingSamples.of(
                branch,
                MeetingKind.ORG_LIFE,
                "2024-05-08",
                MeetingColumns.GROUP,
                "一组",
                MeetingColumns.FROM,
                "09:00",
                MeetingColumns.TO,
                "10:30",
                MeetingColumns.PLACE,
                "三楼",
                MeetingColumns.ENTERED,
                LocalDate.of(2024, 5, 9),
                MeetingColumns.TITLE,
                "专题组织生活会",
                MeetingColumns.TOPICS,
                List.of("议题一", "议题二"),
                "agenda",
                "议程\n两行",
                MeetingColumns.CONTENT,
                "内容",
                "speeches",
                "发言",
                MeetingColumns.RESOLUTION,
                "决议",
                "published",
                true,
                MeetingColumns.CHAIR,
                chair,
                MeetingColumns.RECORDER,
                recorder,
                "study",
                StudyForm.BOTH,
                MeetingColumns.LIFE,
                LifeForm.GENERAL,
                MeetingColumns.YEAR,
                2023,
                MeetingColumns.PRESENT,
                List.of(chair, recorder),
                MeetingColumns.ABSENT,
                List.of(absent),
                MeetingColumns.ABSENCE,
                List.of("丙员:出差;补学2024-05-15"),
                MeetingColumns.OBSERVERS,
                "周列席",
                MeetingColumns.VOTE_KIND,
                VoteKind.ADMISSION,
                MeetingColumns.VOTERS_DUE,
                3,
                MeetingColumns.VOTERS_CAME,
                2,
                MeetingColumns.BALLOTS,
                List.of("接收张三:赞成2,反对0,弃权0,书面赞成1"),
                MeetingColumns.NOTE,
                "备注");
        Meeting saved = meetings.save(CLERK, full);
        Meeting read = meetings.find(saved.id()).orElseThrow();
        Meeting counted = MeetingSamples.with(full, MeetingColumns.EXPECTED, 3, MeetingColumns.CAME, 2);
        assertThat(MeetingColumns.ALL.diff(Optional.of(counted), read)).isEmpty();
        assertThat(meetings.page(0, 10)).containsExactly(read);
    }

    @Test
    void aNewRecordTakesPlaceAndRosterFromTheLastButNeverItsText() {
        Person secretary = member("甲员");
        member("乙员");
        Meeting last = meetings.save(
                CLERK,
                MeetingSamples.with(
                        MeetingSamples.sound(branch, MeetingKind.STUDY, "2024-04-10", List.of(secretary.named())),
                        MeetingColumns.RESOLUTION,
                        "决议"));
        Meeting begun = meetings.begin(new Beginning(
                Optional.of(branch.named()), MeetingKind.STUDY, "", Optional.of(LocalDate.of(2024, 5, 15))));
        assertThat(begun.sitting().place()).isEqualTo("三楼会议室");
        assertThat(begun.sitting().from()).isEqualTo("09:00");
        assertThat(begun.minutes().staff().chair()).contains(secretary.named());
        assertThat(begun.attendance().present()).extracting(Named::name).containsExactlyInAnyOrder("甲员", "乙员");
        assertThat(begun.minutes().written()).isEmpty();
        assertThat(begun.minutes().topics()).isEmpty();
        assertThat(begun.minutes().resolution()).isEmpty();
        assertThat(begun.id()).isNotEqualTo(last.id());
    }

    @Test
    void theDayOfEntryIsPutDownAndStays() {
        Meeting saved = meetings.save(CLERK, MeetingSamples.of(branch, MeetingKind.STUDY, "2024-05-08"));
        assertThat(saved.sitting().entered()).contains(LocalDate.of(2024, 5, 20));
        Meeting changed = meetings.save(CLERK, MeetingSamples.with(saved, MeetingColumns.PLACE, "四楼"));
        assertThat(changed.sitting().entered()).contains(LocalDate.of(2024, 5, 20));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> meetings.save(
                        CLERK,
                        MeetingSamples.of(
                                branch,
                                MeetingKind.STUDY,
                                "2024-05-08",
                                MeetingColumns.EXPECTED,
                                5,
                                MeetingColumns.CAME,
                                6)))
                .hasMessageContaining("多于应到");
        assertThatThrownBy(() -> meetings.save(
                        CLERK,
                        MeetingSamples.of(
                                branch,
                                MeetingKind.STUDY,
                                "2024-05-08",
                                MeetingColumns.ABSENT,
                                List.of(member("甲员").named()))))
                .hasMessageContaining("甲员缺席,请写明原因");
        assertThatThrownBy(() ->
                        meetings.save(CLERK, MeetingSamples.of(branch, MeetingKind.DEMOCRATIC_LIFE, "2024-05-08")))
                .hasMessageContaining("不属于支部");
        assertThatThrownBy(() -> meetings.save(READER, MeetingSamples.of(branch, MeetingKind.STUDY, "2024-05-08")))
                .isInstanceOf(Problem.Expected.class);
        assertThat(meetings.count()).isZero();
    }

    @Test
    void votesMustAddUpToThoseWhoCame() {
        assertThatThrownBy(() -> meetings.save(
                        CLERK,
                        MeetingSamples.of(
                                branch,
                                MeetingKind.GENERAL,
                                "2024-05-08",
                                MeetingColumns.VOTERS_CAME,
                                5,
                                MeetingColumns.BALLOTS,
                                List.of("推优:赞成4,反对0,弃权0,书面赞成1"))))
                .hasMessageContaining("合计4票");
    }

    @Test
    void aReturnNeedsAReasonAndAChangedRecordIsReviewedAgain() {
        Meeting saved = meetings.save(CLERK, MeetingSamples.of(branch, MeetingKind.STUDY, "2024-05-08"));
        Review returned =
                new Review(ReviewState.RETURNED, Optional.empty(), Optional.of(LocalDate.of(2024, 5, 20)), "");
        assertThatThrownBy(() -> meetings.review(CLERK, List.of(saved.id()), returned))
                .hasMessageContaining("退回没有写原因");
        assertThat(meetings.review(
                        CLERK,
                        List.of(saved.id()),
                        new Review(ReviewState.RETURNED, Optional.empty(), Optional.empty(), "内容太简单")))
                .isEqualTo(1);
        Meeting sent = meetings.find(saved.id()).orElseThrow();
        assertThat(sent.review().words()).isEqualTo("内容太简单");
        Meeting again = meetings.save(CLERK, MeetingSamples.with(sent, MeetingColumns.CONTENT, "补充了内容"));
        assertThat(again.review().state()).isEqualTo(ReviewState.PENDING);
        assertThat(history.of(new org.antou.register.RecordRef(Meetings.KEY, saved.id())))
                .extracting(Entry::action)
                .containsExactly("登记会议", "退回会议记录", "修改会议");
    }

    @Test
    void aHoleIsExplainedOnRecord() {
        Meeting not = meetings.notHeld(
                CLERK,
                new Beginning(
                        Optional.of(branch.named()), MeetingKind.STUDY, "", Optional.of(LocalDate.of(2024, 3, 1))),
                "全员防汛");
        assertThat(not.state()).isEqualTo(MeetingState.NOT_HELD);
        assertThatThrownBy(() -> meetings.notHeld(
                        CLERK,
                        new Beginning(
                                Optional.of(branch.named()),
                                MeetingKind.STUDY,
                                "",
                                Optional.of(LocalDate.of(2024, 2, 1))),
                        " "))
                .hasMessageContaining("写明原因");
        assertThat(register.quotas().matrix(2024, LocalDate.of(2024, 5, 20)).lines())
                .anySatisfy(line -> assertThat(line.cellOf(3).why()).contains("全员防汛"));
    }

    @Test
    void aMergedPersonStandsInThePlaceOfTheDouble() {
        Person kept = member("周正");
        Person twin = people.save(CLERK, Persons.of("周正", "post", "科长"));
        Meeting both = meetings.save(
                CLERK,
                MeetingSamples.of(
                        branch,
                        MeetingKind.STUDY,
                        "2024-05-08",
                        MeetingColumns.CHAIR,
                        twin.named(),
                        MeetingColumns.PRESENT,
                        List.of(kept.named(), twin.named())));
        people.merge(CLERK, kept.id(), twin.id(), ports());
        Meeting merged = meetings.find(both.id()).orElseThrow();
        assertThat(merged.attendance().present()).extracting(Named::id).containsExactly(kept.id());
        assertThat(merged.minutes().staff().chair().map(Named::id)).contains(kept.id());
    }

    @Test
    void removingAMeetingCanBeTakenBackWithEverybodyWhoCame() {
        Named person = member("甲员").named();
        Meeting saved = meetings.save(
                CLERK,
                MeetingSamples.of(branch, MeetingKind.STUDY, "2024-05-08", MeetingColumns.PRESENT, List.of(person)));
        meetings.remove(CLERK, List.of(saved));
        assertThat(meetings.count()).isZero();
        List<Entry> batch = history.ofBatch(history.latest(1).get(0).batch());
        RegisterPort port = register.ports().get(0);
        history.write(CLERK, "撤销", change -> {
            batch.forEach(entry -> port.undo(change, entry.ref(), entry.changes()));
            return 0;
        });
        assertThat(meetings.find(saved.id()).orElseThrow().attendance().present())
                .containsExactly(person);
    }

    @Test
    void aPersonWhoCameToMeetingsCannotBeRemoved() {
        Person person = member("甲员");
        meetings.save(
                CLERK,
                MeetingSamples.of(
                        branch, MeetingKind.STUDY, "2024-05-08", MeetingColumns.PRESENT, List.of(person.named())));
        assertThatThrownBy(() -> people.removePersons(CLERK, List.of(person))).hasMessageContaining("还有别的记录用到");
    }

    @Test
    void quotasComeWithTheProgramAndChangesAreKept() {
        Quotas quotas = register.quotas();
        QuotaRule first = quotas.rules().get(0);
        assertThatThrownBy(() -> quotas.save(CLERK, first)).isInstanceOf(Problem.Expected.class);
        QuotaRule changed = quotas.save(
                ADMIN,
                new QuotaRule(
                        first.id(),
                        first.version(),
                        first.set(),
                        first.kind(),
                        first.period(),
                        2,
                        first.scope(),
                        "本局2024年通知",
                        true,
                        java.util.OptionalInt.of(2024),
                        first.to()));
        assertThat(quotas.rules()).hasSize(13);
        assertThat(quotas.rules().get(0)).isEqualTo(changed);
        assertThat(history.of(new org.antou.register.RecordRef(Meetings.QUOTA, first.id())))
                .hasSize(1);
        quotas.use(ADMIN, RuleSet.REGULATION);
        assertThat(quotas.rules()).allMatch(rule -> rule.inUse() == (rule.set() == RuleSet.REGULATION));
        assertThat(quotas.matrix(2024, LocalDate.of(2025, 1, 1)).owed()).isEqualTo(4 + 12 + 1 + 1);
    }

    private List<RegisterPort> ports() {
        return Stream.of(register.ports(), people.ports(), List.of(branches.port()))
                .flatMap(List::stream)
                .toList();
    }
}
