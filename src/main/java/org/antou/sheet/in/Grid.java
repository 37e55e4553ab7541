package org.antou.sheet.in;

import java.util.List;

/**
 * One sheet.
 *
 * @param name     the sheet's name
 * @param hidden   whether the sheet is hidden in the workbook
 * @param from1904 whether its dates count from 1904 (workbooks made on a Mac)
 * @param rows     the rows that hold something, in order
 * @param merges   merged cells
 */
public record Grid(String name, boolean hidden, boolean from1904, List<GridRow> rows, List<Merge> merges) {

    public Grid {
        rows = List.copyOf(rows);
        merges = List.copyOf(merges);
    }

    public int width() {
        return rows.stream().mapToInt(GridRow::width).max().orElse(0);
    }

    /** The name of a cell as people read it: column 0 of row 3 is A3. */
    public static String address(int column, int row) {
        return column(column) + row;
    }

    /** The letters of a column. */
    public static String column(int index) {
        StringBuilder letters = new StringBuilder();
        for (int i = index; i >= 0; i = i / 26 - 1) {
            letters.insert(0, (char) ('A' + i % 26));
        }
        return letters.toString();
    }
}
