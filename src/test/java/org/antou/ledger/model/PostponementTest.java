package org.antou.ledger.model;

import static org.antou.ledger.model.Issues.due;
import static org.antou.ledger.model.Issues.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.antou.register.Violation;
import org.antou.text.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A later deadline is an extension and nothing that is typed over the old one. */
class PostponementTest {

    @ParameterizedTest
    @CsvSource({
        "2021-12-31, 2022-01-01, true",
        "2021-12-31, 2022, true",
        "2021-12, 2021-12-31, false",
        "2021-12-15, 2021-12, true",
        "2021, 2021-12-31, false",
        "2021-12-31, 2021-06-30, false",
        "2021-12-31, 2021-12-31, false"
    })
    void later_is_what_ends_later(String from, String to, boolean postponed) {
        Issue before = due(Status.ONGOING, from);
        assertThat(Postponement.of(before, move(before, to))).isEqualTo(postponed);
        assertThat(told(before, move(before, to))).hasSize(postponed ? 1 : 0);
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"ONGOING", "EXTENDED", "REOPENED", "BASIC"})
    void an_issue_under_way_is_extended_with_its_paper(Status status) {
        Issue before = due(status, "2021-12-31");
        assertThat(told(before, move(before, "2022-06-30")))
                .singleElement()
                .asString()
                .contains("由 2021-12-31 往后改到 2022-06-30", "这是延期", "批准人和理由");
        assertThat(Postponement.extendable(before, move(before, "2022-06-30"))).isTrue();
        assertThat(Postponement.extendable(before, with(move(before, "2022-06-30"), LedgerColumns.STATUS, Status.DONE)))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"DONE", "REQUESTED", "VERIFYING"})
    void what_is_done_or_being_verified_is_not_put_off_at_all(Status status) {
        Issue before = due(status, "2021-12-31");
        assertThat(told(before, move(before, "2022-06-30")))
                .singleElement()
                .asString()
                .contains("这一条", "先");
        assertThat(Postponement.extendable(before, move(before, "2022-06-30"))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"NOT_STARTED", "UNCONFIRMED"})
    void before_it_is_started_a_deadline_is_still_being_planned(Status status) {
        Issue before = due(status, "2021-12-31");
        assertThat(told(before, move(before, "2022-06-30"))).isEmpty();
    }

    @Test
    void a_first_deadline_is_free_and_none_is_emptied_to_type_another() {
        Issue none = Issues.status(1, Status.ONGOING);
        assertThat(told(none, move(none, "2022-06-30"))).isEmpty();
        Issue due = due(Status.ONGOING, "2021-12-31");
        Issue emptied = LedgerColumns.ALL
                .apply()
                .apply(due, LedgerColumns.ALL.values(due).with(LedgerColumns.DEADLINE, Optional.empty()));
        assertThat(told(due, emptied)).singleElement().asString().contains("不能清空");
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"NOT_STARTED", "UNCONFIRMED"})
    void what_was_started_is_not_set_back_to_where_its_deadline_would_be_free(Status back) {
        Issue due = due(Status.ONGOING, "2021-12-31");
        assertThat(LedgerChecks.violations(Optional.of(due), with(due, LedgerColumns.STATUS, back)))
                .singleElement()
                .satisfies(v -> assertThat(v.message()).contains("不能改回“" + back.title() + "”"));
        Issue none = Issues.status(1, Status.ONGOING);
        assertThat(LedgerChecks.violations(Optional.of(none), with(none, LedgerColumns.STATUS, back)))
                .isEmpty();
    }

    private static Issue move(Issue issue, String deadline) {
        return with(issue, LedgerColumns.DEADLINE, PartialDate.parse(deadline));
    }

    /** What a save of it is told about its deadline. */
    private static List<String> told(Issue before, Issue after) {
        return LedgerChecks.violations(Optional.of(before), after).stream()
                .filter(v -> v.field().equals(LedgerColumns.DEADLINE))
                .map(Violation::message)
                .toList();
    }
}
