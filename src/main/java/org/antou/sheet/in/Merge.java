package org.antou.sheet.in;

/** Merged cells: rows as Excel numbers them (from 1), columns from 0, both ends included. */
public record Merge(int top, int left, int bottom, int right) {

    public boolean contains(int row, int column) {
        return row >= top && row <= bottom && column >= left && column <= right;
    }

    public int columns() {
        return right - left + 1;
    }
}
