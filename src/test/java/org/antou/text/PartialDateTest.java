package org.antou.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "1990-05, 1990-06-01, YES",
        "1990-05, 1990-05-31, UNDETERMINED",
        "1990-05, 1990-05-01, NO",
        "1990, 1991-01, YES",
        "1990, 1990-07, UNDETERMINED",
        "1990-05-02, 1990-05-01, NO",
        "1990-05-01, 1990-05-01, NO",
        "1990-05, 1990-05, UNDETERMINED"
    })
    void comesBeforeOnlyWhereEveryDayDoes(String one, String other, Verdict before) {
        assertThat(PartialDate.parse(one).isBefore(PartialDate.parse(other))).isEqualTo(before);
        assertThat(PartialDate.parse(other).isAfter(PartialDate.parse(one))).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "1986-05, 1986-05, YES",
        "1986-05, 1986-05-12, UNDETERMINED",
        "1986, 1986-05, UNDETERMINED",
        "1986-05, 1986-06, NO",
        "1986-05-12, 1986-05-13, NO"
    })
    void twoPapersAgreeWhereTheySayTheSame(String one, String other, Verdict agrees) {
        assertThat(PartialDate.parse(one).agreesWith(PartialDate.parse(other))).isEqualTo(agrees);
        assertThat(PartialDate.parse(other).agreesWith(PartialDate.parse(one))).isEqualTo(agrees);
    }

    @ParameterizedTest
    @CsvSource({
        "1990-01-01, 2008-01-01, YES",
        "1990-01-01, 2007-12-31, NO",
        "1990-06, 2008-06-30, YES",
        "1990-06, 2008-06-15, UNDETERMINED",
        "1990-06, 2008-05, NO",
        "1992-02-29, 2010-02-28, YES"
    })
    void eighteenYearsArePassedOrNotOrNotToBeDecided(String birth, String admission, Verdict adult) {
        assertThat(PartialDate.parse(birth).isYearsBefore(PartialDate.parse(admission), 18))
                .isEqualTo(adult);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-08-31, 3, 2023-11-30",
        "2023-12-31, 2, 2024-02-29",
        "2024-01-31, 1, 2024-02-29",
        "2023-08-15, 3, 2023-11-15",
        "2023-11-30, 3, 2024-02-29",
        "2023-08, 5, 2024-01",
        "2023, 24, 2025",
        "2023-08-31, -6, 2023-02-28"
    })
    void monthsKeepToTheEndOfTheMonth(String from, int months, String to) {
        assertThat(PartialDate.parse(from).plusMonths(months)).contains(PartialDate.parse(to));
    }

    @Test
    void monthsAfterAMereYearAreNotGuessed() {
        assertThat(PartialDate.parse("2023").plusMonths(3)).isEmpty();
        assertThat(PartialDate.parse("2024-02-29").plusYears(1)).isEqualTo(PartialDate.parse("2025-02-28"));
    }

    /** The law behind all comparisons: yes for every pair of days, no for none, undetermined for some. */
    @Property
    void theVerdictIsThatOfTheDaysItMayStandFor(
            @ForAll("dates") PartialDate one,
            @ForAll("dates") PartialDate other,
            @ForAll @IntRange(min = 0, max = 400) int a,
            @ForAll @IntRange(min = 0, max = 400) int b) {
        LocalDate day = within(one, a);
        LocalDate otherDay = within(other, b);
        Verdict verdict = one.isBefore(other);
        if (verdict != Verdict.UNDETERMINED) {
            assertThat(day.isBefore(otherDay)).isEqualTo(verdict.isYes());
        } else {
            assertThat(one.earliest().isBefore(other.latest())).isTrue();
            assertThat(one.latest().isBefore(other.earliest())).isFalse();
        }
        if (one.agreesWith(other).isNo()) {
            assertThat(day).isNotEqualTo(otherDay);
        }
    }

    @Property
    void monthsThereAndBackStayInTheMonth(
            @ForAll("dates") PartialDate date, @ForAll @IntRange(min = -600, max = 600) int months) {
        date.plusMonths(months).ifPresent(then -> {
            PartialDate back = then.plusMonths(-months).orElseThrow();
            assertThat(back.month()).isEqualTo(date.month());
            assertThat(back.day()).isLessThanOrEqualTo(date.day());
        });
    }

    @Property
    void verdictsFollowTheLawsOfLogic(@ForAll Verdict a, @ForAll Verdict b) {
        assertThat(a.not().not()).isEqualTo(a);
        assertThat(a.and(b)).isEqualTo(b.and(a));
        assertThat(a.or(b)).isEqualTo(a.not().and(b.not()).not());
        assertThat(a.and(Verdict.NO)).isEqualTo(Verdict.NO);
        assertThat(a.or(Verdict.YES)).isEqualTo(Verdict.YES);
        assertThat(a.and(Verdict.YES)).isEqualTo(a);
    }

    private static LocalDate within(PartialDate date, int days) {
        LocalDate day = date.earliest().plusDays(days);
        return day.isAfter(date.latest()) ? date.latest() : day;
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(0, 1500)
                .map(d -> LocalDate.of(1998, 1, 1).plusDays(d));
        return Combinators.combine(days, Arbitraries.integers().between(0, 2))
                .as((day, kind) -> new PartialDate(
                        day.getYear(), kind == 0 ? 0 : day.getMonthValue(), kind == 2 ? day.getDayOfMonth() : 0));
    }
}
