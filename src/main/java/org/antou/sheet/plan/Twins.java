package org.antou.sheet.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows of one sheet that are the same record: the first of them counts, the others are told so. */
final class Twins<R> {

    private final List<Map<String, PlanRow<R>>> first;

    Twins(int identities) {
        first = java.util.stream.IntStream.range(0, identities + 1)
                .<Map<String, PlanRow<R>>>mapToObj(i -> new HashMap<>())
                .toList();
    }

    /** The row before this one that is the same record; 0 for none. Rows must come in order. */
    int of(PlanRow<R> row, String key) {
        if (row.decision() == Decision.LEAVE) {
            return 0;
        }
        int twin = twin(row, key);
        if (twin == 0) {
            remember(row, key);
        }
        return twin;
    }

    private int twin(PlanRow<R> row, String key) {
        PlanRow<R> sameKey = key.isEmpty() ? null : first.get(first.size() - 1).get(key);
        if (sameKey != null) {
            return sameKey.number();
        }
        List<String> marks = row.outcome().marks();
        for (int i = 0; i < Math.min(marks.size(), first.size() - 1); i++) {
            PlanRow<R> other = marks.get(i).isEmpty() ? null : first.get(i).get(marks.get(i));
            if (other != null && !Existing.apart(marks, other.outcome().marks(), i)) {
                return other.number();
            }
        }
        return 0;
    }

    private void remember(PlanRow<R> row, String key) {
        List<String> marks = row.outcome().marks();
        for (int i = 0; i < Math.min(marks.size(), first.size() - 1); i++) {
            if (!marks.get(i).isEmpty()) {
                first.get(i).putIfAbsent(marks.get(i), row);
            }
        }
        if (!key.isEmpty()) {
            first.get(first.size() - 1).put(key, row);
        }
    }
}
