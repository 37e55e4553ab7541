package org.antou.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.antou.backup.bundle.BundleName;
import org.antou.backup.bundle.Reason;
import org.antou.backup.place.Place.Kept;
import org.junit.jupiter.api.Test;

/** What stays and what goes, for any past of any office. */
class RetentionTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 17, 5);
    private static final long PLENTY = Long.MAX_VALUE;

    @Property(tries = 300)
    void the_newest_always_stays(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 120) int count,
            @ForAll @LongRange(min = 0, max = 100_000) long cap) {
        List<Kept> all = past(seed, count);
        assertThat(Retention.superfluous(all, NOW, cap)).doesNotContain(all.get(all.size() - 1));
    }

    @Property(tries = 300)
    void what_goes_leaves_a_newer_one_behind(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 120) int count,
            @ForAll @LongRange(min = 0, max = 100_000) long cap) {
        List<Kept> all = past(seed, count);
        List<Kept> gone = Retention.superfluous(all, NOW, cap);
        for (Kept kept : gone) {
            assertThat(all.stream().filter(other -> !gone.contains(other)))
                    .anyMatch(other -> other.name().number() > kept.name().number());
        }
    }

    @Property(tries = 300)
    void asking_again_lets_nothing_more_go_and_order_does_not_matter(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 120) int count,
            @ForAll @LongRange(min = 0, max = 100_000) long cap) {
        List<Kept> all = past(seed, count);
        List<Kept> gone = Retention.superfluous(all, NOW, cap);
        List<Kept> left = new ArrayList<>(all);
        left.removeAll(gone);
        assertThat(Retention.superfluous(left, NOW, cap)).isEmpty();
        List<Kept> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Retention.superfluous(shuffled, NOW, cap)).containsExactlyInAnyOrderElementsOf(gone);
    }

    @Property(tries = 300)
    void what_is_left_fits_under_the_cap_or_is_the_newest_alone(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 120) int count,
            @ForAll @LongRange(min = 0, max = 100_000) long cap) {
        List<Kept> left = new ArrayList<>(past(seed, count));
        left.removeAll(Retention.superfluous(left, NOW, cap));
        assertThat(left.size() == 1 || left.stream().mapToLong(Kept::size).sum() <= cap)
                .isTrue();
    }

    @Property(tries = 300)
    void without_a_cap_every_day_week_month_and_year_has_its_newest(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 120) int count) {
        List<Kept> all = past(seed, count);
        List<Kept> left = new ArrayList<>(all);
        left.removeAll(Retention.superfluous(all, NOW, PLENTY));
        for (Kept kept : all) {
            LocalDate day = kept.name().at().toLocalDate();
            long age = ChronoUnit.DAYS.between(day, NOW.toLocalDate());
            if (age < 14) {
                assertThat(left).anyMatch(k -> k.name().at().toLocalDate().equals(day));
            }
            assertThat(left).anyMatch(k -> k.name().at().getYear() == day.getYear());
        }
    }

    @Test
    void a_day_is_thinned_to_its_hours_then_to_itself() {
        List<Kept> all = List.of(
                kept(1, NOW.minusDays(1).minusHours(3), Reason.TIMED),
                kept(2, NOW.minusDays(1), Reason.EXIT),
                kept(3, NOW.minusHours(2).withMinute(1), Reason.TIMED),
                kept(4, NOW.minusHours(2).withMinute(50), Reason.TIMED),
                kept(5, NOW.minusMinutes(2), Reason.TIMED),
                kept(6, NOW.minusMinutes(1), Reason.TIMED),
                kept(7, NOW, Reason.EXIT));
        assertThat(Retention.superfluous(all, NOW, PLENTY)).containsExactly(all.get(0), all.get(2));
    }

    @Test
    void what_was_made_before_an_import_stays_for_a_week() {
        Kept before = kept(1, NOW.minusDays(2), Reason.BEFORE_IMPORT);
        List<Kept> all = List.of(
                before,
                kept(2, NOW.minusDays(2).plusMinutes(1), Reason.EXIT),
                kept(3, NOW.minusDays(1), Reason.EXIT),
                kept(4, NOW, Reason.EXIT));
        assertThat(Retention.superfluous(all, NOW, PLENTY)).isEmpty();
        assertThat(Retention.superfluous(all, NOW.plusDays(6), PLENTY)).containsExactly(before);
    }

    @Test
    void a_clock_that_ran_years_ahead_costs_no_day_of_the_past() {
        List<Kept> all = new ArrayList<>();
        for (int day = 14; day >= 1; day--) {
            all.add(kept(15 - day, NOW.minusDays(day), Reason.EXIT));
        }
        all.add(kept(15, NOW.plusYears(11), Reason.EXIT));
        assertThat(Retention.superfluous(all, NOW.plusYears(11), PLENTY)).hasSizeLessThan(2);
        all.add(kept(16, NOW, Reason.EXIT));
        assertThat(Retention.superfluous(all, NOW, PLENTY)).hasSizeLessThan(2);
    }

    @Test
    void after_the_clock_was_set_back_nothing_of_the_future_goes() {
        List<Kept> all = List.of(
                kept(1, NOW.plusYears(1), Reason.EXIT),
                kept(2, NOW.plusYears(1).plusMinutes(1), Reason.EXIT),
                kept(3, NOW, Reason.EXIT),
                kept(4, NOW, Reason.EXIT),
                kept(5, NOW, Reason.EXIT));
        assertThat(Retention.superfluous(all, NOW, PLENTY)).isEmpty();
    }

    /** Bundles with ever higher numbers at times that mostly, but not always, grow. */
    private static List<Kept> past(long seed, int count) {
        Random random = new Random(seed);
        List<Kept> all = new ArrayList<>();
        LocalDateTime at = NOW.minusDays(random.nextInt(1500));
        for (int number = 1; number <= count; number++) {
            at = at.plusMinutes(random.nextInt(random.nextBoolean() ? 90 : 60_000));
            if (random.nextInt(20) == 0) {
                at = at.minusDays(random.nextInt(400));
            }
            Reason reason = Reason.values()[random.nextInt(Reason.values().length)];
            LocalDateTime time = at.isAfter(NOW) ? NOW : at;
            all.add(new Kept(
                    Path.of(number + ".zip"), new BundleName(number, time, reason, false), random.nextInt(5000)));
        }
        return all;
    }

    private static Kept kept(long number, LocalDateTime at, Reason reason) {
        return new Kept(Path.of(number + ".zip"), new BundleName(number, at, reason, false), 100);
    }
}
