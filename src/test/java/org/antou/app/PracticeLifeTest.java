package org.antou.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.antou.meeting.LifeMeetings;
import org.antou.meeting.model.LifeProcedure;
import org.antou.meeting.model.Meeting;
import org.antou.meeting.model.MeetingKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticeLifeTest {

    @TempDir
    private Path folder;

    @Test
    void the_practice_office_has_meetings_of_every_kind_that_its_branches_hold_and_procedures_in_every_state() {
        Clock clock = Clock.fixed(Instant.parse("2024-11-20T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
        try (Startup startup = Startup.at(folder, clock);
                Desk desk = PracticeOffice.create(startup, "练习", "Office#2026pw".toCharArray())
                        .signedIn()
                        .desk()) {
            List<Meeting> all = desk.meetings().meetings().all();
            assertThat(all.stream().map(Meeting::kind).collect(Collectors.toSet()))
                    .containsAll(Set.of(
                            MeetingKind.GENERAL,
                            MeetingKind.COMMITTEE,
                            MeetingKind.LECTURE,
                            MeetingKind.PARTY_DAY,
                            MeetingKind.STUDY,
                            MeetingKind.ORG_LIFE,
                            MeetingKind.DEMOCRATIC_LIFE,
                            MeetingKind.APPRAISAL));
            LifeMeetings lives = desk.meetings().lives();
            List<LifeProcedure> procedures =
                    all.stream().flatMap(m -> lives.of(m.id()).stream()).toList();
            assertThat(procedures).hasSize(5);
            assertThat(procedures.stream().filter(LifeProcedure::closed)).hasSize(2);
            assertThat(procedures.stream().flatMap(p -> p.gate().stream()))
                    .anyMatch(g -> g.contains("意识形态”:沈若水"))
                    .anyMatch(g -> g.contains("安全运维党支部 主题党日"));
            assertThat(procedures.stream().filter(LifeProcedure::closed).flatMap(p -> p.uncovered().stream()))
                    .isEmpty();
        }
    }
}
