package org.antou.passport.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Worked examples of 真空期; every stretch is half-open. */
class GapRulesTest {

    private static final LocalDate TODAY = day("2024-06-30");

    @Test
    void filedTwoMonthsLate() {
        List<Gap> gaps = GapRules.filing(List.of(since("2023-03-01")), List.of(since("2023-05-01")));
        assertThat(gaps).containsExactly(gap(GapKind.FILING, "2023-03-01", "2023-05-01", "应备案日后才备案"));
        assertThat(gaps.get(0).stretch().days(TODAY)).isEqualTo(61);
    }

    @Test
    void filedOnTheDayIsNoGap() {
        assertThat(GapRules.filing(List.of(since("2023-03-01")), List.of(since("2023-03-01"))))
                .isEmpty();
        assertThat(GapRules.filing(List.of(since("2023-03-01")), List.of(since("2023-02-01"))))
                .isEmpty();
    }

    @Test
    void neverFiled() {
        List<Gap> gaps = GapRules.filing(List.of(since("2024-06-21")), List.of());
        assertThat(gaps).singleElement().satisfies(gap -> {
            assertThat(gap.reason()).isEqualTo("应备案而未备案");
            assertThat(gap.stretch().days(TODAY)).isEqualTo(10);
        });
    }

    @Test
    void leftButNotWithdrawn() {
        Stretch duty = stretch("2019-01-01", "2024-01-10");
        assertThat(GapRules.filing(List.of(duty), List.of(stretch("2019-01-01", "2024-02-01"))))
                .containsExactly(gap(GapKind.FILING, "2024-01-10", "2024-02-01", "离任后才撤销备案"));
        assertThat(GapRules.filing(List.of(duty), List.of(since("2019-01-01"))))
                .singleElement()
                .satisfies(gap -> assertThat(gap.reason()).isEqualTo("离任后尚未撤销备案"));
    }

    @Test
    void anInterruptedFiling() {
        List<Gap> gaps = GapRules.filing(
                List.of(since("2020-01-01")), List.of(stretch("2020-01-01", "2021-01-01"), since("2021-02-01")));
        assertThat(gaps).containsExactly(gap(GapKind.FILING, "2021-01-01", "2021-02-01", "应备案日后才备案"));
    }

    @Test
    void custodyBeginsWithTheLaterOfFilingAndIssue() {
        List<Stretch> duty = List.of(since("2020-01-01"));
        List<Stretch> filed = List.of(since("2021-01-01"));
        assertThat(GapRules.custody(duty, filed, booklet("2018-05-05", "2021-01-11")))
                .containsExactly(gap(GapKind.CUSTODY, "2021-01-01", "2021-01-11", "备案、领证后才交证"));
        assertThat(GapRules.custody(duty, filed, booklet("2022-05-05", "2022-05-12")))
                .containsExactly(gap(GapKind.CUSTODY, "2022-05-05", "2022-05-12", "备案、领证后才交证"));
        assertThat(GapRules.custody(duty, filed, booklet("2018-05-05", "2020-12-01")))
                .isEmpty();
    }

    @Test
    void aLateLoanIsAGapFromTheDayAfterTheDueDay() {
        Booklet booklet = new Booklet(
                Optional.of(day("2018-01-01")),
                Optional.of(day("2020-01-01")),
                List.of(stretch("2024-05-17", "2024-05-20"), since("2024-06-29")),
                Optional.empty());
        List<Gap> gaps = GapRules.custody(List.of(since("2020-01-01")), List.of(since("2020-01-01")), booklet);
        assertThat(gaps)
                .extracting(Gap::reason, gap -> gap.stretch().days(TODAY))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("借出逾期后才归还", 3L),
                        org.assertj.core.groups.Tuple.tuple("借出逾期未还", 2L));
    }

    @Test
    void keptAfterLeavingIsNoGapButHasToBeGivenBack() {
        List<Stretch> duty = List.of(stretch("2020-01-01", "2024-06-01"));
        List<Stretch> filed = List.of(stretch("2020-01-01", "2024-06-01"));
        Booklet kept = booklet("2018-01-01", "2020-01-01");
        assertThat(GapRules.custody(duty, filed, kept)).isEmpty();
        assertThat(GapRules.handback(Optional.of(day("2024-06-01")), kept))
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.kind()).isEqualTo(GapKind.HANDBACK);
                    assertThat(gap.stretch().days(TODAY)).isEqualTo(30);
                });
        Booklet returned = new Booklet(kept.issued(), kept.handedIn(), List.of(), Optional.of(day("2024-06-01")));
        assertThat(GapRules.handback(Optional.of(day("2024-06-01")), returned)).isEmpty();
    }

    @Test
    void whoLeftNeedNotHandInAnyMore() {
        List<Stretch> duty = List.of(stretch("2020-01-01", "2024-06-01"));
        List<Stretch> filed = List.of(since("2020-01-01"));
        Booklet never = new Booklet(Optional.of(day("2024-05-30")), Optional.empty(), List.of(), Optional.empty());
        assertThat(GapRules.custody(duty, filed, never))
                .containsExactly(gap(GapKind.CUSTODY, "2024-05-30", "2024-06-01", "备案、领证后才交证"));
    }

    @Property
    void everyDayOfTheFilingIsJudgedByItself(
            @ForAll @IntRange(max = 20) int entered,
            @ForAll @IntRange(min = 1, max = 20) int stayed,
            @ForAll @IntRange(max = 50) int filedAt,
            @ForAll @IntRange(min = 1, max = 40) int filedFor) {
        LocalDate zero = day("2024-01-01");
        Stretch duty = new Stretch(zero.plusDays(entered), Optional.of(zero.plusDays(entered + stayed)));
        Stretch filed = new Stretch(zero.plusDays(filedAt), Optional.of(zero.plusDays(filedAt + filedFor)));
        List<Gap> gaps = GapRules.filing(List.of(duty), List.of(filed));
        LocalDate left = duty.to().orElseThrow();
        for (int i = 0; i < 100; i++) {
            LocalDate day = zero.plusDays(i);
            boolean unfiled = duty.holds(day) && !filed.holds(day);
            boolean unwithdrawn =
                    filed.holds(day) && !day.isBefore(left) && !filed.from().isAfter(left);
            assertThat(gaps.stream().anyMatch(gap -> gap.stretch().holds(day))).isEqualTo(unfiled || unwithdrawn);
        }
    }

    private static Booklet booklet(String issued, String handedIn) {
        return new Booklet(Optional.of(day(issued)), Optional.of(day(handedIn)), List.of(), Optional.empty());
    }

    private static Gap gap(GapKind kind, String from, String to, String reason) {
        return new Gap(kind, stretch(from, to), reason);
    }

    private static Stretch stretch(String from, String to) {
        return new Stretch(day(from), Optional.of(day(to)));
    }

    private static Stretch since(String from) {
        return Stretch.since(day(from));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
