package org.antou.ledger.model;

import static org.antou.ledger.model.Issues.complete;
import static org.antou.ledger.model.Issues.id;
import static org.antou.ledger.model.Issues.issue;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.antou.register.FieldChange;
import org.antou.register.Named;
import org.antou.register.Values;
import org.junit.jupiter.api.Test;

class FillPlanTest {

    private static final Named LEADER = new Named(id(50), "程知微");
    private static final Values VALUES =
            Values.empty().with(LedgerColumns.LEADER, Optional.of(LEADER)).with("goal", Optional.of("按时办结"));

    @Test
    void shows_each_field_before_and_after() {
        assertThat(new FillPlan(List.of(issue(1), issue(2)), VALUES, false).preview())
                .hasSize(2)
                .allSatisfy(step -> assertThat(step.changes())
                        .containsExactly(
                                new FieldChange("goal", "", "按时办结"),
                                new FieldChange("leader", "", LEADER.id() + " 程知微")));
    }

    @Test
    void leaves_out_what_would_not_change() {
        Values same = Values.empty().with("goal", Optional.of("窗口不排长队"));
        assertThat(new FillPlan(List.of(complete(Status.ONGOING)), same, false).preview())
                .isEmpty();
        assertThat(new FillPlan(List.of(issue(1)), Values.empty(), false).preview())
                .isEmpty();
    }

    @Test
    void can_leave_alone_what_is_filled() {
        Issue half = Issues.with(issue(1), "goal", "原来的目标");
        FillPlan.Step step = new FillPlan(List.of(half), VALUES, true).preview().get(0);
        assertThat(step.after().goal()).isEqualTo("原来的目标");
        assertThat(step.after().leader()).contains(LEADER);
    }

    @Test
    void never_touches_the_text_of_an_issue() {
        Values sly = Values.empty().with("content", Optional.of("别的")).with("progress", Optional.of("别的"));
        assertThat(new FillPlan(List.of(issue(1)), sly, false).preview()).isEmpty();
    }
}
