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
import org.antou.history.History;
import org.antou.meeting.model.Meeting;
import org.antou.meeting.model.MeetingColumns;
import org.antou.meeting.model.MeetingKind;
import org.antou.meeting.model.MeetingSamples;
import org.antou.meeting.model.Review;
import org.antou.meeting.model.ReviewState;
import org.antou.people.Branches;
import org.antou.people.People;
import org.antou.people.model.Branch;
import org.antou.people.model.PartyStatus;
import org.antou.people.model.Person;
import org.antou.people.model.Persons;
import org.antou.problem.Problem;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.settings.Holidays;
import org.antou.settings.Parameters;
import org.antou.settings.Phrases;
import org.antou.store.Store;
import org.antou.store.TestStores;
import org.antou.text.PartialDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Days around a meeting: what it was called then, when it was entered, reviewed and made up for. */
class MeetingDaysTest {

    private static final Session CLERK = new Session(new UUID(1, 1), "林经办", Role.CLERK);

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
    void old_paper_bears_the_name_that_the_branch_had_on_the_day() {
        Person one = member("甲员");
        Meeting before = meetings.save(
                CLERK, MeetingSamples.sound(branch, MeetingKind.STUDY, "2023-03-08", List.of(one.named())));
        Meeting after = meetings.save(
                CLERK, MeetingSamples.sound(branch, MeetingKind.STUDY, "2024-03-08", List.of(one.named())));
        branches.save(CLERK, Persons.with(branch, "name", "机关一支部", "since", PartialDate.parse("2023-07-01")));
        assertThat(meetings.onPaper(meetings.some(List.of(after.id(), before.id()))))
                .extracting(Meeting::label)
                .containsExactly("一支部 2023-03-08 理论学习", "机关一支部 2024-03-08 理论学习");
        Quotas quotas = register.quotas();
        LocalDate today = LocalDate.of(2024, 5, 20);
        assertThat(quotas.matrix(2022, today).lines())
                .allMatch(line -> line.branch().name().equals("一支部"));
        assertThat(quotas.matrix(2024, today).lines())
                .allMatch(line -> line.branch().name().equals("机关一支部"));
    }

    @Test
    void the_day_of_entry_is_that_of_the_calendar_of_the_office() {
        Clock lateInTheEvening = Clock.fixed(Instant.parse("2024-05-20T18:00:00Z"), ZoneOffset.UTC);
        History evening = new History(store, lateInTheEvening);
        Meeting entered = new MeetingRegister(
                        store,
                        evening,
                        new MeetingRegister.Office(people, branches),
                        new MeetingCheckup.Settings(
                                parameters, new Holidays(store, evening), new Phrases(store, evening)))
                .meetings()
                .save(CLERK, MeetingSamples.of(branch, MeetingKind.STUDY, "2024-05-20"));
        assertThat(entered.sitting().entered()).contains(LocalDate.of(2024, 5, 20));
    }

    @Test
    void nobody_reviews_a_record_before_the_meeting() {
        Meeting held = meetings.save(CLERK, MeetingSamples.of(branch, MeetingKind.STUDY, "2024-05-08"));
        Review early = new Review(ReviewState.PASSED, Optional.empty(), Optional.of(LocalDate.of(2024, 5, 7)), "");
        assertThatThrownBy(() -> meetings.review(CLERK, List.of(held.id()), early))
                .isInstanceOf(Problem.Expected.class)
                .hasMessageContaining("审核日期早于会议日期");
        assertThat(meetings.find(held.id()).orElseThrow().review().state()).isEqualTo(ReviewState.PENDING);
    }

    @Test
    void nothing_is_made_up_for_before_it_was_missed() {
        Person away = member("甲员");
        Meeting early = absent(away, "2024-05-07");
        assertThatThrownBy(() -> meetings.save(CLERK, early)).hasMessageContaining("甲员的补学时间2024-05-07早于会议日期");
        assertThat(meetings.save(CLERK, absent(away, "2024-05")).attendance().absent())
                .hasSize(1);
    }

    private Meeting absent(Person person, String madeUp) {
        return MeetingSamples.of(
                branch,
                MeetingKind.STUDY,
                "2024-05-08",
                MeetingColumns.ABSENCE,
                List.of(person.name() + ":出差;补学" + madeUp),
                MeetingColumns.ABSENT,
                List.of(person.named()));
    }
}
