package org.antou.sheet.plan;

import java.util.EnumMap;
import java.util.Map;

/** How many rows stand where. */
public record Counts(int total, Map<RowState, Integer> byState, int leftOut) {

    static <R> Counts of(Iterable<PlanRow<R>> rows, Policy policy, int leftOut) {
        Map<RowState, Integer> counts = new EnumMap<>(RowState.class);
        int total = 0;
        for (PlanRow<R> row : rows) {
            counts.merge(row.state(policy), 1, Integer::sum);
            total++;
        }
        return new Counts(total, counts, leftOut);
    }

    public int of(RowState state) {
        return byState.getOrDefault(state, 0);
    }

    public int written() {
        return of(RowState.NEW) + of(RowState.UPDATE);
    }

    public int open() {
        return of(RowState.ERROR) + of(RowState.ASK);
    }

    /** What becomes of the rows, for example 新增 38 行、有错 2 行. */
    public String told() {
        StringBuilder text = new StringBuilder("共 " + total + " 行");
        for (RowState state : RowState.values()) {
            if (of(state) > 0) {
                text.append("、").append(state.title()).append(" ").append(of(state));
            }
        }
        return text.toString();
    }
}
