package org.antou.ledger.view.supervision;

import java.util.List;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.Supervision;
import org.antou.ledger.model.SupervisionGrid;
import org.antou.ledger.model.SupervisionGrid.Period;
import org.antou.ledger.model.SupervisionGrid.Row;

/** Everything that the grid of one inspection shows. */
record GridData(Inspection inspection, SupervisionGrid grid, List<Supervision> visits) {

    GridData {
        visits = List.copyOf(visits);
    }

    /** The rows that are listed: those that ever owed a supervision, or all. */
    List<Row> rows(boolean all) {
        return grid.rows().stream().filter(row -> all || row.counts()).toList();
    }

    /** The visits of one issue in one period, oldest first. */
    List<Supervision> visits(Issue issue, Period period) {
        return visits.stream()
                .filter(visit -> visit.issue().id().equals(issue.id()) && period.holds(visit.on()))
                .toList();
    }
}
