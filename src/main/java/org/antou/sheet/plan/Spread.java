package org.antou.sheet.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.antou.sheet.in.Cell;
import org.antou.sheet.in.Grid;
import org.antou.sheet.in.GridRow;
import org.antou.sheet.in.Merge;

/** Merged cells: what their first row holds is lent to the rows below. Across, a merged cell stays one cell. */
final class Spread {

    /** A sheet where more than this is lent is no table. */
    private static final int MOST = 6_000_000;

    private final Map<Integer, TreeMap<Integer, Cell>> lent = new HashMap<>();
    private final Map<Corner, Integer> bottoms = new HashMap<>();

    /** @param below the row of the header's end: merged cells of the header are none of ours */
    Spread(Grid grid, int below) {
        TreeMap<Integer, GridRow> rows = new TreeMap<>();
        grid.rows().forEach(r -> rows.put(r.number(), r));
        int done = 0;
        for (Merge merge : grid.merges()) {
            boolean down = merge.top() > below && merge.bottom() > merge.top();
            if (down && rows.containsKey(merge.top()) && done < MOST) {
                bottoms.merge(new Corner(merge.top(), merge.left()), merge.bottom(), Math::max);
                done += lend(merge, rows, MOST - done);
            }
        }
    }

    private int lend(Merge merge, TreeMap<Integer, GridRow> rows, int most) {
        Cell cell = rows.get(merge.top()).cell(merge.left()).orElse(null);
        if (cell == null) {
            return 1;
        }
        int done = 1;
        for (GridRow row : rows.subMap(merge.top(), false, merge.bottom(), true).values()) {
            lent.computeIfAbsent(row.number(), n -> new TreeMap<>()).putIfAbsent(merge.left(), cell);
            if (++done > most) {
                return done;
            }
        }
        return done;
    }

    TreeMap<Integer, Cell> lentTo(GridRow row) {
        return lent.getOrDefault(row.number(), EMPTY);
    }

    /** Shared, never written to. */
    private static final TreeMap<Integer, Cell> EMPTY = new TreeMap<>();

    /** Whether one merged cell of a column stands in both rows. */
    boolean sameMerge(int upper, int lower, int column) {
        return bottoms.getOrDefault(new Corner(upper, column), 0) >= lower;
    }

    /** Where a merged cell begins. */
    private record Corner(int row, int column) {}
}
