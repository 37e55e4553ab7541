package org.antou.ledger.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antou.ledger.model.SupervisionGrid.Period;

/**
 * 督办事由: why somebody has to be written to about an issue.
 *
 * @param late  days since the deadline; 0 where it is not over, or where nothing is due
 * @param holes the periods in which nobody supervised it, oldest first
 */
public record Arrears(Issue issue, long late, List<Period> holes) {

    public Arrears {
        holes = List.copyOf(holes);
    }

    /**
     * The arrears of issues by their number.
     *
     * @param grid the half-months of their inspection; empty where the day of the feedback is not known
     */
    public static List<Arrears> of(List<Issue> issues, Optional<SupervisionGrid> grid, LocalDate on) {
        return issues.stream()
                .sorted(Comparator.comparingInt(Issue::number))
                .map(issue -> new Arrears(issue, late(issue, on), holes(issue, grid)))
                .toList();
    }

    private static long late(Issue issue, LocalDate on) {
        return LedgerRules.daysLeft(issue, on)
                .filter(left -> left < 0)
                .map(left -> -left)
                .orElse(0L);
    }

    private static List<Period> holes(Issue issue, Optional<SupervisionGrid> grid) {
        return grid.stream()
                .flatMap(g -> g.rows().stream()
                        .filter(row -> row.issue().id().equals(issue.id()))
                        .flatMap(row -> holes(g.periods(), row.marks())))
                .toList();
    }

    private static Stream<Period> holes(List<Period> periods, List<SupervisionGrid.Mark> marks) {
        return IntStream.range(0, periods.size())
                .filter(i -> marks.get(i) == SupervisionGrid.Mark.HOLE)
                .mapToObj(periods::get);
    }

    public boolean overdue() {
        return late > 0;
    }

    public boolean unsupervised() {
        return !holes.isEmpty();
    }

    /** Neither overdue nor with a hole: nothing to urge. */
    public boolean none() {
        return !overdue() && !unsupervised();
    }
}
