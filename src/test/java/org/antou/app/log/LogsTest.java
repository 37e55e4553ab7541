package org.antou.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A log that is kept for half a year whatever happens in it, does not fill the disk, and names nobody. */
class LogsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Logger LOG = LoggerFactory.getLogger("org.antou.test.logs");

    @TempDir
    Path folder;

    @Test
    void half_a_year_stays_whatever_its_size() throws IOException {
        for (int age = 1; age <= 400; age++) {
            Path day = day(TODAY.minusDays(age));
            Files.write(day, new byte[age < 100 ? 1 << 20 : 10]);
        }
        Path foreign = Files.write(folder.resolve("antou.2019-99-99.log"), new byte[1]);
        Logs.start(folder, at(TODAY)).close();

        for (int age = 1; age <= 200; age++) {
            assertThat(day(TODAY.minusDays(age))).exists();
        }
        assertThat(day(TODAY.minusDays(201))).doesNotExist();
        assertThat(day(TODAY.minusDays(400))).doesNotExist();
        assertThat(foreign).exists();
    }

    @Test
    void a_clock_that_ran_years_ahead_for_a_day_costs_nothing() {
        List<Path> days = IntStream.rangeClosed(1, 190)
                .mapToObj(age -> day(TODAY.minusDays(age)))
                .toList();
        assertThat(LogDays.superfluous(days, TODAY.plusYears(8))).isEmpty();
    }

    @Test
    void an_office_that_works_now_and_then_keeps_its_days_too() {
        List<Path> days = IntStream.rangeClosed(1, 260)
                .mapToObj(week -> day(TODAY.minusWeeks(week)))
                .toList();
        assertThat(LogDays.superfluous(days, TODAY)).hasSize(60).doesNotContain(day(TODAY.minusWeeks(200)));
    }

    @Test
    void what_happens_every_second_is_told_a_few_times_and_drives_nothing_else_out() throws IOException {
        try (Logs logs = Logs.start(folder, Clock.systemDefaultZone())) {
            LOG.warn("the beginning");
            for (int i = 0; i < 5_000; i++) {
                LOG.error("disk not there", new IllegalStateException("张三 " + i));
            }
            LOG.warn("the end");
        }
        String log = log();
        assertThat(log.length()).isLessThan(100_000);
        assertThat(log).contains("the beginning", "the end", "disk not there (4096 times today)");
        assertThat(log.split("java.lang.IllegalStateException", -1)).hasSize(4);
    }

    @Test
    void even_endless_different_mistakes_stay_small() throws IOException {
        try (Logs logs = Logs.start(folder, Clock.systemDefaultZone())) {
            for (int i = 0; i < 3_000; i++) {
                LOG.error("message built of the values " + i, new IllegalStateException());
            }
        }
        assertThat(log().length()).isLessThan(4 << 20);
    }

    @Test
    void a_new_day_is_told_in_full_again() {
        Repeats repeats = new Repeats();
        IntStream.range(0, 1000).forEach(i -> repeats.next("same", TODAY));
        assertThat(repeats.next("same", TODAY).form()).isEqualTo(Repeats.Form.NOTHING);
        assertThat(repeats.next("same", TODAY.plusDays(1)).form()).isEqualTo(Repeats.Form.FULL);
    }

    @Test
    void what_is_handed_to_the_log_by_mistake_does_not_get_into_it() throws IOException {
        try (Logs logs = Logs.start(folder, Clock.systemDefaultZone())) {
            LOG.warn(
                    "not read: {} {} {} {} {}",
                    "欧阳雪",
                    "210302199001010016",
                    13900001234L,
                    Path.of("/home/欧阳雪/E12345678.pdf"),
                    "会议研究了干部任免");
            LOG.warn("{} rows, font {}, {}", 40, Path.of("/usr/share/fonts/NotoSansSC.ttf"), getClass());
        }
        String log = log();
        assertThat(log)
                .contains(
                        "not read: … … … … …",
                        "40 rows, font NotoSansSC.ttf, " + getClass().getName())
                .doesNotContain("欧阳", "210302", "1390000", "E1234", "任免");
    }

    private Path day(LocalDate day) {
        return folder.resolve("antou." + day + ".log");
    }

    private String log() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }

    private static Clock at(LocalDate day) {
        Instant noon = day.atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant();
        return Clock.fixed(noon, ZoneId.systemDefault());
    }
}
