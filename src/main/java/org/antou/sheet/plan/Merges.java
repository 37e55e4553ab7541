package org.antou.sheet.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antou.sheet.in.Merge;

/** Merged cells by the row that they begin in: a sheet may have as many of them as rows, and every row asks. */
final class Merges {

    /** More than this in one row are no table. */
    private static final int MOST_IN_ROW = 1_000;

    private final Map<Integer, List<Merge>> byTop = new HashMap<>();

    Merges(List<Merge> merges) {
        for (Merge merge : merges) {
            List<Merge> row = byTop.computeIfAbsent(merge.top(), top -> new ArrayList<>(1));
            if (row.size() < MOST_IN_ROW) {
                row.add(merge);
            }
        }
    }

    List<Merge> from(int row) {
        return byTop.getOrDefault(row, List.of());
    }
}
