package org.antou.sheet.in;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects one sheet row by row, within bounds; rows and cells that hold nothing leave no trace. */
final class GridBuilder {

    private final Bounds bounds;
    private final List<GridRow> rows = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private int number;
    private boolean hidden;
    private int[] columns = new int[64];
    private Cell[] cells = new Cell[64];
    private int count;
    private boolean sorted = true;

    GridBuilder(Bounds bounds) {
        this.bounds = bounds;
    }

    /** Begins a row; numbers count from 1. */
    void row(int rowNumber, boolean isHidden) {
        end();
        number = rowNumber;
        hidden = isHidden;
    }

    void cell(int column, Cell cell) {
        if (cell instanceof Cell.Text text && text.text().isBlank()) {
            return;
        }
        bounds.cell(column, cell);
        if (count == columns.length) {
            columns = Arrays.copyOf(columns, count * 2);
            cells = Arrays.copyOf(cells, count * 2);
        }
        sorted &= count == 0 || columns[count - 1] < column;
        columns[count] = column;
        cells[count++] = cell;
    }

    /** A text that no other cell shares. */
    void own(int column, String text) {
        if (!text.isBlank()) {
            bounds.text(text.length());
            cell(column, new Cell.Text(text));
        }
    }

    void merge(Merge merge) {
        bounds.merge();
        merges.add(merge);
    }

    private void end() {
        if (count == 0) {
            return;
        }
        bounds.row();
        if (!sorted) {
            sort();
        }
        rows.add(new GridRow(number, hidden, Arrays.copyOf(columns, count), Arrays.copyOf(cells, count)));
        count = 0;
        sorted = true;
    }

    /** A file that says its cells out of order, or one twice: the last one counts. */
    private void sort() {
        java.util.TreeMap<Integer, Cell> byColumn = new java.util.TreeMap<>();
        for (int i = 0; i < count; i++) {
            byColumn.put(columns[i], cells[i]);
        }
        count = 0;
        byColumn.forEach((column, cell) -> {
            columns[count] = column;
            cells[count++] = cell;
        });
    }

    Grid grid(String name, boolean isHidden, boolean from1904) {
        end();
        boolean ordered = true;
        for (int i = 1; i < rows.size() && ordered; i++) {
            ordered = rows.get(i - 1).number() < rows.get(i).number();
        }
        if (!ordered) {
            throw Complaint.damaged(bounds.name(), "rows out of order", null);
        }
        return new Grid(name, isHidden, from1904, rows, merges);
    }
}
