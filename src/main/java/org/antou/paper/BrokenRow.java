package org.antou.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * A row, or the part of it that stands on one page: the lines of each cell.
 *
 * @param cells     lines per column
 * @param repeated  what the first column shows again on every page: its number; empty where that is a long text
 * @param continued the row began on an earlier page
 */
record BrokenRow(List<List<String>> cells, List<String> repeated, boolean continued) {

    /** Marks the part of a row that goes on from the page before. */
    static final String MARK = "续";

    /** A first cell of so few lines is a number or a name and is repeated; a longer one goes on under the mark. */
    private static final int SHORT = 2;

    static BrokenRow of(List<List<String>> cells) {
        List<String> first = cells.get(0);
        return new BrokenRow(cells, first.size() <= SHORT ? first : List.of(), false);
    }

    int lines() {
        return cells.stream().mapToInt(List::size).max().orElse(0);
    }

    float height() {
        return TableLook.rowHeight(lines());
    }

    /** The part that stays: the first {@code lines} of every cell. */
    BrokenRow head(int lines) {
        List<List<String>> kept = cells.stream()
                .map(cell -> cell.subList(0, Math.min(lines, cell.size())))
                .toList();
        return new BrokenRow(kept, repeated, continued);
    }

    /** What goes on after {@code lines}, marked 续 in the first column. */
    BrokenRow tail(int lines) {
        List<List<String>> rest = new ArrayList<>();
        for (List<String> cell : cells) {
            rest.add(cell.subList(Math.min(lines, cell.size()), cell.size()));
        }
        List<String> first = new ArrayList<>(repeated);
        first.add(MARK);
        if (repeated.isEmpty()) {
            first.addAll(rest.get(0));
        }
        rest.set(0, List.copyOf(first));
        return new BrokenRow(List.copyOf(rest), repeated, true);
    }
}
