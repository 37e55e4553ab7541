package org.antou.ledger.model;

import static org.antou.ledger.model.Issues.TODAY;
import static org.antou.ledger.model.Issues.complete;
import static org.antou.ledger.model.Issues.importedDone;
import static org.antou.ledger.model.Issues.issue;
import static org.antou.ledger.model.Issues.measures;
import static org.antou.ledger.model.Issues.status;
import static org.antou.ledger.model.Issues.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.antou.register.Finding;
import org.antou.register.RecordRef;
import org.antou.text.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LedgerFindingsTest {

    @ParameterizedTest
    @CsvSource({
        "2021-01-27, ledger.overdue, 已过 1 天",
        "2020-12-31, ledger.overdue, 已过 28 天",
        "2021-01-28, ledger.due, 今天到期",
        "2021-02-04, ledger.due, 还有 7 天到期"
    })
    void tells_of_deadlines_over_or_near(String deadline, String rule, String words) {
        Issue issue = with(complete(Status.ONGOING), LedgerColumns.DEADLINE, PartialDate.parse(deadline));
        assertThat(found(issue)).singleElement().satisfies(f -> {
            assertThat(f.rule()).isEqualTo(rule);
            assertThat(f.message()).startsWith("第 1 条:").contains(words);
        });
    }

    @Test
    void says_nothing_of_a_complete_issue_with_time_left() {
        assertThat(found(complete(Status.ONGOING))).isEmpty();
        assertThat(found(complete(Status.DONE).proved(1))).isEmpty();
    }

    @Test
    void names_every_missing_element() {
        assertThat(found(issue(1))).extracting(Finding::message).containsExactly("第 1 条:缺责任领导、牵头科室、责任人、整改目标、整改时限。");
    }

    @Test
    void a_closed_issue_is_left_in_peace() {
        assertThat(found(status(1, Status.CLOSED).proved(1))).isEmpty();
    }

    @Test
    void asks_to_confirm_what_nobody_said() {
        assertThat(found(complete(Status.UNCONFIRMED)))
                .extracting(Finding::rule)
                .containsExactly("ledger.unconfirmed");
    }

    @Test
    void asks_for_evidence_of_what_came_in_as_done() {
        assertThat(found(importedDone())).extracting(Finding::rule).contains("ledger.evidence");
    }

    @Test
    void asks_for_evidence_that_is_gone_from_a_closed_issue() {
        assertThat(found(status(1, Status.CLOSED)))
                .extracting(Finding::message)
                .containsExactly("第 1 条:状态是“已销号”,还没有佐证材料。");
    }

    @Test
    void tells_of_an_issue_that_nobody_looked_at_for_a_fortnight() {
        Issue issue = complete(Status.ONGOING).watched(Optional.of(TODAY.minusDays(16)), 15);
        assertThat(found(issue)).extracting(Finding::rule).containsExactly("ledger.supervision");
        Issue visited = issue.on(Course.of(List.of(), 1, Optional.of(TODAY.minusDays(15))));
        assertThat(found(visited.watched(Optional.of(TODAY.minusDays(60)), 15))).isEmpty();
    }

    @Test
    void each_sentence_of_a_next_step_is_a_finding_of_its_own() {
        Issue issue = with(complete(Status.DONE), LedgerColumns.PROGRESS, "尚未开通。做了培训。下一步再查。")
                .proved(1);
        assertThat(found(issue)).hasSize(2).extracting(Finding::discriminator).containsExactly("1", "2");
    }

    @Test
    void a_finished_issue_has_no_open_measure() {
        Issue issue =
                measures(Status.DONE, new Measure(Issues.id(30), "培训", true), new Measure(Issues.id(31), "检查", false));
        assertThat(found(issue)).extracting(Finding::message).contains("第 1 条:状态是“已完成(待销号)”,还有 1 条整改措施没有完成。");
    }

    @Test
    void a_number_stands_once_in_an_inspection() {
        Issue first = complete(Status.ONGOING);
        Issue second = Issue.blank(Issues.id(900), Issues.INSPECTION, Issues.ASPECT, first.number());
        assertThat(LedgerFindings.of(List.of(first, second), new LedgerFindings.Limits(7), TODAY))
                .filteredOn(f -> f.rule().equals("ledger.number"))
                .extracting(f -> f.subject().orElseThrow())
                .containsExactly(new RecordRef("ledger", second.id()));
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void every_finding_names_its_basis_what_to_do_and_the_record(Status status) {
        Issue bare = with(status(1, status), LedgerColumns.DEADLINE, PartialDate.parse("2020-01-01"));
        assertThat(found(bare)).allSatisfy(f -> {
            assertThat(f.basis()).isNotBlank();
            assertThat(f.advice()).isNotBlank();
            assertThat(f.subject()).contains(new RecordRef("ledger", bare.id()));
        });
    }

    private static List<Finding> found(Issue issue) {
        return LedgerFindings.of(List.of(issue), new LedgerFindings.Limits(7), TODAY);
    }
}
