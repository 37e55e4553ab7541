package org.antou.passport.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class StretchTest {

    private static final LocalDate ZERO = LocalDate.of(2024, 2, 20);

    @Test
    void itsEndIsNotOneOfItsDays() {
        Stretch march = new Stretch(LocalDate.of(2024, 3, 1), Optional.of(LocalDate.of(2024, 4, 1)));
        assertThat(march.days(LocalDate.of(2024, 12, 31))).isEqualTo(31);
        assertThat(march.holds(LocalDate.of(2024, 4, 1))).isFalse();
    }

    @Test
    void anOpenOneCountsUpToAndWithTheDay() {
        assertThat(Stretch.since(ZERO).days(ZERO)).isEqualTo(1);
        assertThat(Stretch.since(ZERO).days(ZERO.plusDays(9))).isEqualTo(10);
        assertThat(Stretch.since(ZERO).days(ZERO.minusDays(1))).isZero();
    }

    @Property
    void whatIsTakenAwayIsGoneAndNothingElse(
            @ForAll("stretches") Stretch one, @ForAll("several") List<Stretch> others) {
        List<Stretch> left = one.without(others);
        for (LocalDate day : days()) {
            boolean expected = one.holds(day) && others.stream().noneMatch(other -> other.holds(day));
            assertThat(left.stream().filter(piece -> piece.holds(day)).count()).isEqualTo(expected ? 1 : 0);
        }
    }

    @Property
    void bothHaveWhatEachHas(@ForAll("stretches") Stretch one, @ForAll("stretches") Stretch other) {
        Optional<Stretch> both = one.and(other);
        for (LocalDate day : days()) {
            assertThat(both.filter(stretch -> stretch.holds(day)).isPresent())
                    .isEqualTo(one.holds(day) && other.holds(day));
        }
    }

    @Property
    void itHasAsManyDaysAsItHolds(@ForAll("stretches") Stretch one) {
        LocalDate last = ZERO.plusDays(50);
        assertThat(one.days(last)).isEqualTo(days().stream().filter(one::holds).count());
    }

    static List<LocalDate> days() {
        return IntStream.rangeClosed(-5, 50).mapToObj(ZERO::plusDays).toList();
    }

    @Provide
    static Arbitrary<List<Stretch>> several() {
        return stretches().list().ofMaxSize(4);
    }

    @Provide
    static Arbitrary<Stretch> stretches() {
        Arbitrary<Integer> from = Arbitraries.integers().between(0, 30);
        Arbitrary<Optional<Integer>> length =
                Arbitraries.integers().between(1, 15).optional(0.8);
        return Combinators.combine(from, length)
                .as((start, days) -> new Stretch(ZERO.plusDays(start), days.map(n -> ZERO.plusDays(start + n))));
    }
}
