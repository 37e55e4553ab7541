package org.antou.sheet.view;

import java.util.List;
import java.util.Optional;
import org.antou.sheet.plan.Counts;
import org.antou.sheet.plan.ImportPlan;
import org.antou.sheet.plan.PlanRow;
import org.antou.sheet.plan.Promised;
import org.antou.sheet.plan.Remembered;

/**
 * What the screen shows of a plan at one moment; worked out beside the window, because a plan may have very many rows.
 *
 * @param rows those that are listed
 */
record Overview<R>(Counts counts, Promised promised, String hint, List<PlanRow<R>> rows) {

    static <R> Overview<R> of(ImportPlan<R> plan, Optional<Remembered> by, boolean onlyOpen) {
        List<PlanRow<R>> rows = plan.rows().stream()
                .filter(r -> !onlyOpen || r.state(plan.policy()).open())
                .toList();
        return new Overview<>(plan.counts(), plan.promised(), ImportHints.of(plan, by), rows);
    }
}
