package org.antou.desktop.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antou.backup.Standing;
import org.antou.backup.Standing.Level;
import org.antou.backup.bundle.Manifest;
import org.antou.store.ChainHead;
import org.antou.store.Contents;
import org.junit.jupiter.api.Test;

/** What the status line says of the backups and in which colour, and when the window backs up by itself. */
class StandingTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final StandingWords WORDS = new StandingWords(NOW, ZoneOffset.UTC);

    @Test
    void without_any_backup_it_says_so() {
        Standing none = new Standing(Optional.empty(), Optional.empty());
        assertThat(none.level(NOW, 7)).isEqualTo(Level.NONE);
        assertThat(WORDS.here(none)).isEqualTo("尚无备份");
        assertThat(WORDS.away(none)).isEqualTo("机外备份:从未");
    }

    @Test
    void it_names_the_registers_that_hold_anything() {
        Standing standing = standing(Duration.ofHours(2), Optional.of(Duration.ofHours(3)));
        assertThat(WORDS.here(standing)).isEqualTo("已验证: 40 问题, 312 会议, 114 证件(今天 06:00)");
        assertThat(WORDS.away(standing)).isEqualTo("机外备份:一天之内");
        assertThat(standing.level(NOW, 7)).isEqualTo(Level.GOOD);
    }

    @Test
    void the_age_of_the_copy_away_decides_the_colour() {
        assertThat(standing(Duration.ofHours(20), Optional.of(Duration.ofDays(6)))
                        .level(NOW, 7))
                .isEqualTo(Level.GOOD);
        Standing due = standing(Duration.ofHours(20), Optional.of(Duration.ofDays(7)));
        assertThat(due.level(NOW, 7)).isEqualTo(Level.DUE);
        assertThat(WORDS.away(due)).isEqualTo("机外备份:7天前");
        assertThat(WORDS.here(due)).contains("昨天 12:00");
        assertThat(standing(Duration.ZERO, Optional.empty()).level(NOW, 7)).isEqualTo(Level.DUE);
    }

    @Test
    void a_copy_from_the_future_is_one_of_today() {
        Standing ahead = standing(Duration.ZERO, Optional.of(Duration.ofDays(-3)));
        assertThat(ahead.level(NOW, 7)).isEqualTo(Level.GOOD);
        assertThat(WORDS.away(ahead)).isEqualTo("机外备份:一天之内");
    }

    @Test
    void the_window_backs_up_soon_after_it_opened_then_hourly_and_sooner_after_a_failure() {
        Rhythm rhythm = new Rhythm(NOW);
        assertThat(rhythm.due(NOW.plus(Duration.ofMinutes(2)))).isFalse();
        Instant first = NOW.plus(Duration.ofMinutes(3));
        assertThat(rhythm.due(first)).isTrue();
        rhythm.begun(first);
        assertThat(rhythm.due(first.plus(Duration.ofMinutes(59)))).isFalse();
        assertThat(rhythm.due(first.plus(Duration.ofMinutes(60)))).isTrue();
        rhythm.failed();
        assertThat(rhythm.due(first.plus(Duration.ofMinutes(10)))).isTrue();
        assertThat(rhythm.due(first.minus(Duration.ofDays(1))))
                .as("the clock was set back")
                .isTrue();
    }

    private static Standing standing(Duration ago, Optional<Duration> away) {
        Map<String, Long> counts = Map.of("ISSUE", 40L, "MEETING", 312L, "FILE_CHECK", 0L, "TRAVEL_DOCUMENT", 114L);
        Manifest last =
                new Manifest("0.1", NOW.minus(ago), new Contents(5, 9, new ChainHead(9, "x"), counts), List.of());
        return new Standing(Optional.of(last), away.map(NOW::minus));
    }
}
