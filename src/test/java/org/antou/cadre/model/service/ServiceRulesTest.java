package org.antou.cadre.model.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.antou.register.Named;
import org.junit.jupiter.api.Test;

/** What is owed in days: the probation counted in, the day of leaving not, leaves taken out once however they overlap. */
class ServiceRulesTest {

    private static final LocalDate BEGAN = LocalDate.of(2016, 8, 1);
    private static final LocalDate ON = LocalDate.of(2020, 11, 13);
    private static final ServiceTerms TERMS = new ServiceTerms(years());

    private static Map<ServiceKind, Integer> years() {
        Map<ServiceKind, Integer> years = new EnumMap<>(ServiceKind.class);
        years.put(ServiceKind.RECRUIT, 5);
        years.put(ServiceKind.TOWNSHIP, 5);
        years.put(ServiceKind.PREFERENTIAL, 8);
        years.put(ServiceKind.GRASSROOTS, 2);
        return years;
    }

    private static GrassrootsService service(Optional<LocalDate> left, List<String> leaves, List<String> makeUps) {
        return new GrassrootsService(
                new UUID(0, 1),
                1,
                Optional.of(new Named(new UUID(0, 2), "林知远")),
                Optional.empty(),
                Optional.of(ServiceKind.TOWNSHIP),
                "某镇",
                Optional.of(BEGAN),
                Optional.empty(),
                leaves,
                left,
                "市局",
                "",
                Optional.empty(),
                makeUps,
                Optional.empty(),
                "",
                ServiceReckoning.NONE);
    }

    /** 通报第38项: hired by examination, moved before the years were served, nothing planned when the inspectors left. */
    @Test
    void who_left_early_owes_the_days_that_lack_and_is_told_while_there_is_no_plan() {
        GrassrootsService left =
                ServiceRules.reckoned(service(Optional.of(LocalDate.of(2019, 5, 20)), List.of(), List.of()), TERMS, ON);
        assertThat(left.reckoning().required()).isEqualTo(1826);
        assertThat(left.reckoning().served()).isEqualTo(1022);
        assertThat(left.reckoning().owed()).isEqualTo(804);
        assertThat(left.reckoning().standing()).isEqualTo(ServiceStanding.OWED);
        assertThat(ServiceFindings.of(left)).hasValueSatisfying(finding -> {
            assertThat(finding.rule()).isEqualTo("service.unplanned");
            assertThat(finding.message()).contains("应补 804 天");
            assertThat(finding.basis()).contains("第38项");
        });
    }

    @Test
    void what_is_made_good_counts_up_to_today_and_a_person_confirms_that_it_is_enough() {
        LocalDate leave = LocalDate.of(2019, 5, 20);
        GrassrootsService some =
                ServiceRules.reckoned(service(Optional.of(leave), List.of(), List.of("2020-11-03至 选派到村")), TERMS, ON);
        assertThat(some.reckoning().madeUp()).isEqualTo(10);
        assertThat(some.reckoning().owed()).isEqualTo(794);
        GrassrootsService enough = ServiceRules.reckoned(
                service(Optional.of(leave), List.of(), List.of("2020-11-03至 选派到村")),
                TERMS,
                LocalDate.of(2020, 11, 3).plusDays(804));
        assertThat(enough.reckoning().owed()).isZero();
        assertThat(ServiceFindings.of(enough))
                .hasValueSatisfying(finding -> assertThat(finding.rule()).endsWith(".unconfirmed"));
    }

    @Test
    void a_leave_moves_the_day_on_which_it_is_served() {
        GrassrootsService with = ServiceRules.reckoned(
                service(Optional.empty(), List.of("2018-01-01至2018-07-01 病假"), List.of()), TERMS, ON);
        assertThat(with.reckoning().standing()).isEqualTo(ServiceStanding.SERVING);
        assertThat(with.reckoning().full()).contains(LocalDate.of(2021, 8, 1).plusDays(181));
        assertThat(with.reckoning().words()).contains("扣除不计入的 181 天").contains("含试用期");
    }

    @Test
    void a_line_that_is_no_span_is_refused_and_not_left_out_silently() {
        assertThat(ServiceRules.violations(service(Optional.empty(), List.of("去年病假"), List.of()), ON))
                .anySatisfy(v -> assertThat(v.message()).contains("去年病假"));
        assertThat(ServiceRules.violations(service(Optional.empty(), List.of("2018-07-01至2018-01-01"), List.of()), ON))
                .isNotEmpty();
        assertThat(ServiceRules.violations(
                        service(Optional.of(LocalDate.of(2019, 5, 20)), List.of(), List.of("2019-05-19至2019-06-01")),
                        ON))
                .anySatisfy(v -> assertThat(v.message()).contains("早于调离日期"));
    }

    /** Served and owed are together what was required, whatever leaves there are and in whatever order they are written. */
    @Property(tries = 300)
    void nothing_is_counted_twice_or_lost(
            @ForAll @IntRange(min = 0, max = 2500) int worked,
            @ForAll @Size(max = 5) List<@IntRange(min = 0, max = 2600) Integer> starts,
            @ForAll @IntRange(min = 0, max = 400) int length) {
        LocalDate left = BEGAN.plusDays(worked);
        List<String> leaves = starts.stream()
                .map(start -> BEGAN.plusDays(start) + "至" + BEGAN.plusDays(start + (long) length))
                .toList();
        LocalDate later = BEGAN.plusDays(9000);
        ServiceReckoning sum = ServiceRules.reckoned(service(Optional.of(left), leaves, List.of()), TERMS, later)
                .reckoning();
        long counted = BEGAN.datesUntil(left)
                .filter(day -> leaves.stream()
                        .map(line -> Stay.parse(line).orElseThrow())
                        .noneMatch(stay -> !day.isBefore(stay.from())
                                && day.isBefore(stay.to().orElseThrow())))
                .count();
        assertThat(sum.served()).isEqualTo((int) Math.min(sum.required(), counted));
        assertThat(sum.served() + sum.owed()).isEqualTo(sum.required());
    }

    @Property(tries = 200)
    void a_written_stay_is_read_again(
            @ForAll @IntRange(min = 0, max = 9000) int start, @ForAll @IntRange(min = 0, max = 900) int length) {
        Stay stay = new Stay(
                BEGAN.plusDays(start), Optional.of(BEGAN.plusDays(start + (long) length)), length % 2 == 0 ? "" : "病假");
        assertThat(Stay.parse(stay.toString())).contains(stay);
    }
}
