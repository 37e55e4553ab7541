package org.antou.ledger.model;

import static org.antou.ledger.model.Issues.issue;
import static org.antou.ledger.model.Issues.status;
import static org.antou.ledger.model.Issues.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.antou.ledger.model.NoticeItem.NamedDocument.Kind;
import org.antou.register.Violation;
import org.antou.text.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LedgerChecksTest {

    @Test
    void a_plain_issue_can_be_saved() {
        assertThat(LedgerChecks.violations(Optional.empty(), issue(1))).isEmpty();
    }

    @Test
    void an_issue_without_content_can_not() {
        Issue blank = Issue.blank(Issues.id(3), Issues.INSPECTION, Issues.ASPECT, 1);
        assertThat(LedgerChecks.violations(blank)).containsExactly(new Violation("content", "请填写“反馈问题”。"));
    }

    @ParameterizedTest
    @CsvSource({"content, 20000", "cause, 20000", "goal, 4000", "progress, 40000", "note, 4000"})
    void a_text_fits_the_store_or_is_told(String field, int most) {
        assertThat(LedgerChecks.violations(with(issue(1), field, "字".repeat(most))))
                .isEmpty();
        assertThat(LedgerChecks.violations(with(issue(1), field, "字".repeat(most + 1))))
                .extracting(Violation::field)
                .containsExactly(field);
    }

    @Test
    void numbers_start_at_one() {
        assertThat(LedgerChecks.violations(with(issue(1), LedgerColumns.NUMBER, 0)))
                .extracting(Violation::field)
                .containsExactly("number");
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void what_the_procedure_decides_is_never_typed(Status status) {
        assertThat(LedgerChecks.violations(Optional.of(status(1, Status.BASIC)), status(1, status))
                        .isEmpty())
                .isEqualTo(!status.procedural() && !status.decided());
        assertThat(LedgerChecks.violations(Optional.empty(), status(1, status)).isEmpty())
                .isEqualTo(!status.procedural());
    }

    @Test
    void what_is_being_verified_leaves_by_its_procedure_only() {
        for (Status status : List.of(Status.REQUESTED, Status.VERIFYING)) {
            assertThat(LedgerChecks.violations(Optional.of(status(1, status)), status(1, Status.ONGOING)))
                    .extracting(Violation::message)
                    .anyMatch(message -> message.contains("退回"));
            assertThat(LedgerChecks.violations(Optional.of(status(1, status)), status(1, status)))
                    .isEmpty();
        }
    }

    @Test
    void a_correction_mends_words_and_ticks_nothing() {
        Issue before = measured(false);
        assertThat(LedgerChecks.correction(before, measured(true)))
                .extracting(Violation::field)
                .containsExactly(LedgerColumns.MEASURES);
        assertThat(LedgerChecks.correction(before, with(before, LedgerColumns.GOAL, "锲而不舍")))
                .isEmpty();
    }

    private static Issue measured(boolean done) {
        Issue issue = status(1, Status.CLOSED);
        return issue.withParts(issue.aspect(), List.of(new Measure(Issues.id(5), "办好", done)), List.of());
    }

    @Test
    void nothing_starts_without_its_five_elements() {
        assertThat(LedgerChecks.violations(Optional.of(issue(1)), status(1, Status.ONGOING)))
                .extracting(Violation::field)
                .containsExactly(LedgerColumns.STATUS);
        assertThat(LedgerChecks.violations(Optional.of(issue(1)), Issues.complete(Status.ONGOING)))
                .isEmpty();
    }

    @Test
    void what_is_closed_may_stay_closed() {
        Issue closed = status(1, Status.CLOSED);
        assertThat(LedgerChecks.violations(Optional.of(closed), closed)).isEmpty();
    }

    @Test
    void a_measure_or_document_is_not_empty() {
        Measure empty = new Measure(Issues.id(5), " ", false);
        Institution nameless = new Institution(Issues.id(6), "", Kind.NEW);
        assertThat(LedgerChecks.violations(issue(1).withParts(Issues.ASPECT, List.of(empty), List.of(nameless))))
                .extracting(Violation::field)
                .containsExactly("measures", "institutions");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-30, 2020-06-12, true",
        "2020-06-12, 2020-03-30, false",
        "2020-06, 2020-06-01, true",
        "2020, 2019, false"
    })
    void an_inspection_ends_after_it_started(String started, String ended, boolean fine) {
        Inspection inspection = new Inspection(
                Issues.id(1),
                0,
                "第八轮巡察",
                "",
                Optional.of(PartialDate.parse(started)),
                Optional.of(PartialDate.parse(ended)),
                Optional.empty(),
                Optional.empty(),
                "",
                "");
        assertThat(LedgerChecks.violations(inspection).isEmpty()).isEqualTo(fine);
    }

    @Test
    void inspections_and_aspects_have_a_title() {
        assertThat(LedgerChecks.violations(InspectionColumns.blank(Issues.id(1), 0)))
                .containsExactly(new Violation("title", "请填写“台账名称”。"));
        assertThat(LedgerChecks.violations(new Aspect(Issues.id(2), 0, Issues.id(1), 1, "")))
                .containsExactly(new Violation("title", "请填写“方面”。"));
    }
}
