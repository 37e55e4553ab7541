package org.antou.ledger.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.antou.ledger.model.Step.Signature;
import org.antou.register.Named;
import org.antou.register.Violation;
import org.junit.jupiter.api.Test;

/** 三级审核 of one paper: each signature is judged as if those before it stood. */
class SigningTest {

    private static final LocalDate DAY = LocalDate.of(2021, 12, 20);

    @Test
    void three_signatures_of_one_day_are_right() {
        assertThat(judged(signed("郑领导", 0), signed("吴主任", 0), signed("冯书记", 0))).allMatch(List::isEmpty);
    }

    @Test
    void a_later_level_is_not_signed_before_an_earlier_one() {
        List<List<Violation>> found = judged(signed("郑领导", 2), signed("吴主任", 1));
        assertThat(found.get(0)).isEmpty();
        assertThat(found.get(1)).extracting(Violation::message).containsExactly("早于上一步的日期 2021-12-22。");
    }

    @Test
    void the_applicant_signs_no_level() {
        List<List<Violation>> found = judged(signed("郑领导", 0), signed("周申请", 0));
        assertThat(found.get(1)).extracting(Violation::field).containsExactly(WorkflowRules.PERSON);
    }

    @Test
    void what_is_signed_already_is_not_asked_for_again() {
        Issue two = requested().on(requested().course().signed(step(StepKind.LEADER, signed("郑领导", 0))));
        assertThat(Signing.open(two)).containsExactly(StepKind.OFFICE, StepKind.HEAD);
    }

    private static List<List<Violation>> judged(Signature... signatures) {
        return Signing.violations(requested(), List.of(signatures), DAY.plusDays(10));
    }

    private static Issue requested() {
        return Issues.status(1, Status.REQUESTED)
                .on(Course.of(List.of(step(StepKind.REQUEST, signed("周申请", 0))), 0, Optional.empty()));
    }

    private static Step step(StepKind kind, Signature signature) {
        return Step.of(Issues.id(9), new Named(Issues.id(1), ""), 1, kind, signature);
    }

    private static Signature signed(String name, int days) {
        return Signature.of(
                DAY.plusDays(days), new Named(Issues.id(100 + name.length() * 31 + name.charAt(0)), name), "同意");
    }
}
