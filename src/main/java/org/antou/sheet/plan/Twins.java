package org.antou.sheet.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Rows of one sheet that are the same record, or may be: the first of them counts, the others are told so. */
final class Twins<R> {

    private final int sure;
    private final List<Map<String, PlanRow<R>>> byMark;
    private final Map<String, PlanRow<R>> byKey = new HashMap<>();
    private final Map<UUID, PlanRow<R>> byRecord = new HashMap<>();

    /**
     * @param sure  how many marks tell records apart for sure
     * @param alike how many more say that two may be the same
     */
    Twins(int sure, int alike) {
        this.sure = sure;
        this.byMark = Stream.<Map<String, PlanRow<R>>>generate(HashMap::new)
                .limit(sure + (long) alike)
                .toList();
    }

    /** The row before this one that is the same record, or may be. Rows must come in order. */
    Twin of(PlanRow<R> row, String key) {
        if (row.decision() == Decision.LEAVE) {
            return Twin.NONE;
        }
        Twin twin = twin(row, key);
        if (!twin.certain()) {
            remember(row, key);
        }
        return twin;
    }

    private Twin twin(PlanRow<R> row, String key) {
        PlanRow<R> same = byKey.get(key);
        if (same == null && row.claims()) {
            same = byRecord.get(row.outcome().there().orElseThrow());
        }
        if (same != null) {
            return new Twin(same.number(), true);
        }
        List<String> marks = row.outcome().marks();
        for (int i = 0; i < Math.min(marks.size(), byMark.size()); i++) {
            PlanRow<R> other = marks.get(i).isEmpty() ? null : byMark.get(i).get(marks.get(i));
            if (other != null && !Existing.apart(marks, other.outcome().marks(), i)) {
                return new Twin(other.number(), i < sure);
            }
        }
        return Twin.NONE;
    }

    private void remember(PlanRow<R> row, String key) {
        List<String> marks = row.outcome().marks();
        for (int i = 0; i < Math.min(marks.size(), byMark.size()); i++) {
            if (!marks.get(i).isEmpty()) {
                byMark.get(i).putIfAbsent(marks.get(i), row);
            }
        }
        if (!key.isEmpty()) {
            byKey.put(key, row);
        }
        if (row.claims()) {
            byRecord.putIfAbsent(row.outcome().there().orElseThrow(), row);
        }
    }
}
