package org.antou.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.antou.history.History;
import org.antou.likeness.Likenesses;
import org.antou.likeness.Match;
import org.antou.meeting.model.Meeting;
import org.antou.meeting.model.MeetingColumns;
import org.antou.meeting.model.MeetingKind;
import org.antou.meeting.model.MeetingSamples;
import org.antou.people.Branches;
import org.antou.people.model.Branch;
import org.antou.people.model.Persons;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.settings.Parameters;
import org.antou.settings.Phrases;
import org.antou.store.Store;
import org.antou.store.TestStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Minutes among the texts that are compared: told while saving, and listed. */
class MeetingTextsTest {

    private static final Session CLERK = new Session(new UUID(1, 1), "林经办", Role.CLERK);

    private final Store store = TestStores.memory();
    private final Clock clock = Clock.fixed(Instant.parse("2024-05-20T02:00:00Z"), ZoneOffset.UTC);
    private final History history = new History(store, clock);
    private final Parameters parameters = new Parameters(store, history);
    private final Branches branches = new Branches(store, history, parameters);
    private final Meetings meetings = new Meetings(store, history, branches);
    private final Likenesses likenesses =
            new Likenesses(List.of(new MeetingTexts(meetings)), new Phrases(store, history), parameters, clock);
    private final String text = MeetingSamples.text(5);
    private Branch branch;

    @BeforeEach
    void found() {
        branch = branches.save(CLERK, Persons.branch("一支部"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Meeting meeting(MeetingKind kind, String on, String content) {
        return MeetingSamples.of(branch, kind, on, MeetingColumns.CONTENT, content);
    }

    @Test
    void minutes_copied_from_an_earlier_meeting_are_told_before_they_are_saved() {
        meetings.save(CLERK, meeting(MeetingKind.STUDY, "2024-03-08", text));
        Meeting copied = meeting(MeetingKind.STUDY, "2024-04-08", text + "散会。");
        List<Match> told = likenesses.repeated(List.of(), MeetingTexts.of(copied));
        assertThat(told).singleElement().satisfies(match -> {
            assertThat(match.percent()).isGreaterThan(90);
            assertThat(match.other().title()).isEqualTo("一支部 2024-03-08 理论学习 · 内容");
        });
        meetings.save(CLERK, copied);
        assertThat(likenesses.pairs(done -> {}, () -> false)).hasSize(1);
    }

    @Test
    void one_meeting_kept_under_two_kinds_of_a_day_is_no_copy() {
        meetings.save(CLERK, meeting(MeetingKind.STUDY, "2024-03-08", text));
        Meeting same = meeting(MeetingKind.PARTY_DAY, "2024-03-08", text);
        assertThat(likenesses.repeated(List.of(), MeetingTexts.of(same))).isEmpty();
        meetings.save(CLERK, same);
        assertThat(likenesses.pairs(done -> {}, () -> false)).isEmpty();
    }
}
