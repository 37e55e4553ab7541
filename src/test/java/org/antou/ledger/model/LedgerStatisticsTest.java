package org.antou.ledger.model;

import static org.antou.ledger.model.Issues.status;
import static org.antou.ledger.model.Issues.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.antou.ledger.model.Status.Tally;
import org.antou.register.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerStatisticsTest {

    @ParameterizedTest
    @CsvSource({
        "19, 25, 76.00",
        "688, 697, 98.71",
        "453, 471, 96.18",
        "18, 471, 3.82",
        "259, 289, 89.62",
        "33, 35, 94.29",
        "35, 40, 87.50",
        "0, 0, 0.00",
        "1, 3, 33.33",
        "2, 3, 66.67",
        "1, 800, 0.13"
    })
    void the_rate_has_two_decimals_half_up(int done, int total, String rate) {
        assertThat(LedgerStatistics.percent(done, total)).hasToString(rate);
    }

    @Property
    void the_five_headings_are_exclusive_and_add_up(@ForAll List<Status> statuses) {
        LedgerStatistics numbers = LedgerStatistics.of(issues(statuses));
        assertThat(numbers.total()).isEqualTo(statuses.size());
        assertThat(numbers.tallies()).containsOnlyKeys(Tally.values());
    }

    @Property
    void the_lines_of_sections_and_aspects_add_up_to_the_whole(@ForAll List<Status> statuses) {
        List<Issue> issues = spread(issues(statuses));
        assertThat(sum(LedgerStatistics.bySection(issues))).isEqualTo(statuses.size());
        assertThat(sum(LedgerStatistics.byAspect(issues))).isEqualTo(statuses.size());
    }

    @Property
    void the_rate_is_between_nothing_and_everything(@ForAll List<Status> statuses) {
        assertThat(LedgerStatistics.of(issues(statuses)).rate().doubleValue()).isBetween(0.0, 100.0);
    }

    @ParameterizedTest
    @CsvSource({
        "UNCONFIRMED, UNCONFIRMED", "NOT_STARTED, NOT_STARTED", "ONGOING, ONGOING", "EXTENDED, ONGOING",
        "REOPENED, ONGOING", "BASIC, BASIC", "DONE, DONE", "CLOSED, DONE"
    })
    void each_status_counts_under_its_heading(Status status, Tally tally) {
        assertThat(LedgerStatistics.of(List.of(status(1, status))).of(tally)).isEqualTo(1);
    }

    @Test
    void a_standing_task_that_is_done_counts_as_done() {
        Issue standing = with(status(1, Status.DONE), LedgerColumns.REMEDY, Remedy.STANDING);
        assertThat(LedgerStatistics.of(List.of(standing)).done()).isEqualTo(1);
    }

    @Test
    void supporting_sections_do_not_count() {
        Issue issue = with(status(1, Status.DONE), LedgerColumns.SECTION, new Named(Issues.id(5), "综合科"));
        Issue supported = with(
                issue,
                LedgerColumns.SUPPORTING,
                List.of(new Named(Issues.id(6), "法规科"), new Named(Issues.id(7), "财务科")));
        assertThat(LedgerStatistics.bySection(List.of(supported))).containsOnlyKeys("综合科");
    }

    @Test
    void the_line_names_only_what_is_there() {
        List<Issue> issues = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            issues.add(status(i, i <= 35 ? Status.DONE : Status.ONGOING));
        }
        assertThat(LedgerStatistics.of(issues).line()).isEqualTo("反馈 40 · 已完成 35 · 整改中 5 · 完成率 87.50%");
        assertThat(LedgerStatistics.of(List.of()).line()).isEqualTo("反馈 0 · 完成率 0.00%");
    }

    private static int sum(Map<String, LedgerStatistics> lines) {
        return lines.values().stream().mapToInt(LedgerStatistics::total).sum();
    }

    private static List<Issue> issues(List<Status> statuses) {
        List<Issue> issues = new ArrayList<>();
        for (Status status : statuses) {
            issues.add(status(issues.size() + 1, status));
        }
        return issues;
    }

    private static List<Issue> spread(List<Issue> issues) {
        return issues.stream()
                .map(i -> i.number() % 3 == 0
                        ? i
                        : with(i, LedgerColumns.SECTION, new Named(Issues.id(i.number() % 3), "科" + i.number() % 3)))
                .toList();
    }
}
