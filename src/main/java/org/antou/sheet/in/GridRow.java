package org.antou.sheet.in;

import java.util.Arrays;
import java.util.Optional;

/** A row that holds something. Only its filled cells are kept. */
public final class GridRow {

    private final int number;
    private final boolean hidden;
    private final int[] columns;
    private final Cell[] cells;

    /** @param columns where the cells stand, ascending */
    GridRow(int number, boolean hidden, int[] columns, Cell[] cells) {
        this.number = number;
        this.hidden = hidden;
        this.columns = columns;
        this.cells = cells;
    }

    /** As Excel numbers it, from 1. */
    public int number() {
        return number;
    }

    public boolean hidden() {
        return hidden;
    }

    public Optional<Cell> cell(int column) {
        int at = Arrays.binarySearch(columns, column);
        return at < 0 ? Optional.empty() : Optional.of(cells[at]);
    }

    /** How many cells are filled. */
    public int filled() {
        return cells.length;
    }

    /** The column of the n-th filled cell. */
    public int column(int filled) {
        return columns[filled];
    }

    /** The n-th filled cell. */
    public Cell filled(int at) {
        return cells[at];
    }

    /** One behind the last filled column. */
    public int width() {
        return columns.length == 0 ? 0 : columns[columns.length - 1] + 1;
    }
}
