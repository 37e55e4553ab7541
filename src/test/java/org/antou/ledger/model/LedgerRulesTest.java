package org.antou.ledger.model;

import static org.antou.ledger.model.Issues.TODAY;
import static org.antou.ledger.model.Issues.complete;
import static org.antou.ledger.model.Issues.due;
import static org.antou.ledger.model.Issues.importedDone;
import static org.antou.ledger.model.Issues.issue;
import static org.antou.ledger.model.Issues.progress;
import static org.antou.ledger.model.Issues.status;
import static org.antou.ledger.model.Issues.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.antou.ledger.model.LedgerRules.Light;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerRulesTest {

    @ParameterizedTest
    @CsvSource({
        "2021-01-27, true",
        "2021-01-28, false",
        "2021-01-29, false",
        "2020-12-31, true",
        "2021-01, false",
        "2020-12, true",
        "2021, false",
        "2020, true",
        "2021-12-31, false"
    })
    void is_overdue_only_when_the_last_possible_day_is_over(String deadline, boolean overdue) {
        assertThat(LedgerRules.overdue(due(Status.ONGOING, deadline), TODAY)).isEqualTo(overdue);
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"DONE", "REQUESTED", "VERIFYING", "CLOSED"})
    void a_finished_issue_is_never_overdue(Status status) {
        assertThat(LedgerRules.overdue(due(status, "2020-01-01"), TODAY)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"DONE", "REQUESTED", "VERIFYING", "CLOSED"},
            mode = EnumSource.Mode.EXCLUDE)
    void every_other_issue_is(Status status) {
        assertThat(LedgerRules.overdue(due(status, "2020-01-01"), TODAY)).isTrue();
    }

    @Test
    void without_a_deadline_nothing_is_overdue_or_due() {
        assertThat(LedgerRules.overdue(issue(1), TODAY)).isFalse();
        assertThat(LedgerRules.dueWithin(issue(1), TODAY, 999)).isFalse();
        assertThat(LedgerRules.daysLeft(issue(1), TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-27, 7, false", "2021-01-28, 7, true", "2021-02-04, 7, true", "2021-02-05, 7, false",
        "2021-01-28, 0, true", "2021-01-29, 0, false", "2021-02-09, 12, true", "2021-02-09, 11, false",
        "2021-02, 31, true", "2021-02, 30, false"
    })
    void is_due_within_so_many_days_today_included(String deadline, int days, boolean due) {
        assertThat(LedgerRules.dueWithin(due(Status.ONGOING, deadline), TODAY, days))
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        // 2021-01-28 is a Thursday
        "2021-01-28, 2021-01-31, true", "2021-01-28, 2021-02-01, false", "2021-01-28, 2021-01-27, false",
        "2021-01-31, 2021-01-31, true", "2021-01-31, 2021-02-01, false", "2021-02-01, 2021-02-07, true"
    })
    void the_week_ends_on_sunday(LocalDate today, String deadline, boolean due) {
        assertThat(LedgerRules.dueThisWeek(due(Status.ONGOING, deadline), today))
                .isEqualTo(due);
    }

    @Test
    void a_bare_issue_misses_all_five_elements() {
        assertThat(LedgerRules.missingElements(issue(1))).containsExactly("责任领导", "牵头科室", "责任人", "整改目标", "整改时限");
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void an_issue_with_all_five_misses_none(Status status) {
        assertThat(LedgerRules.missingElements(complete(status))).isEmpty();
    }

    @Test
    void a_finished_issue_needs_no_deadline() {
        assertThat(LedgerRules.missingElements(status(1, Status.DONE))).containsExactly("责任领导", "牵头科室", "责任人", "整改目标");
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void only_unconfirmed_is_unconfirmed(Status status) {
        assertThat(LedgerRules.unconfirmed(status(1, status))).isEqualTo(status == Status.UNCONFIRMED);
    }

    @Test
    void evidence_is_owed_for_what_came_in_as_done() {
        assertThat(LedgerRules.evidenceOwed(importedDone())).isTrue();
        assertThat(LedgerRules.evidenceOwed(status(1, Status.DONE))).isFalse();
        assertThat(LedgerRules.evidenceOwed(with(importedDone(), LedgerColumns.STATUS, Status.CLOSED)))
                .isFalse();
        assertThat(LedgerRules.evidenceOwed(with(importedDone(), LedgerColumns.STATUS, Status.REOPENED)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"《实施细则》已移交市营商局,下一步将由市营商局提交政府审议。", "将由市局统一办理。", "拟于3月底前建成。", "系统尚未开通。"})
    void a_finished_issue_that_speaks_of_a_next_step_is_told(String sentence) {
        assertThat(LedgerRules.nextSteps(progress(Status.DONE, "一是完成了培训。" + sentence + "二是做了检查。")))
                .containsExactly(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"将类似情况报请党组会审议。", "拟定了方案。", "将责任落实到人。", "已完成整改。", ""})
    void a_bare_jiang_or_ni_is_not(String sentence) {
        assertThat(LedgerRules.nextSteps(progress(Status.DONE, sentence))).isEmpty();
    }

    @Test
    void an_unfinished_issue_may_speak_of_a_next_step() {
        assertThat(LedgerRules.nextSteps(progress(Status.ONGOING, "下一步继续推进。"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DONE, 2020-01-01, BLUE", "CLOSED, 2020-01-01, BLUE", "ONGOING, 2021-12-31, YELLOW",
        "ONGOING, 2020-12-31, RED", "BASIC, 2020-12-31, RED", "BASIC, 2021-12-31, YELLOW",
        "NOT_STARTED, 2021-12-31, YELLOW", "EXTENDED, 2021-01-27, RED", "REOPENED, 2021-01-28, YELLOW",
        "UNCONFIRMED, 2021-01-27, RED"
    })
    void blue_is_done_red_is_overdue_yellow_is_the_rest(Status status, String deadline, Light light) {
        assertThat(LedgerRules.light(due(status, deadline), TODAY)).contains(light);
    }

    @Test
    void an_unconfirmed_issue_has_no_colour() {
        assertThat(LedgerRules.light(status(1, Status.UNCONFIRMED), TODAY)).isEqualTo(Optional.empty());
    }
}
