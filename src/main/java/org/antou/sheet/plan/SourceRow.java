package org.antou.sheet.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.antou.sheet.in.Cell;
import org.antou.sheet.in.Grid;
import org.antou.sheet.in.GridRow;

/**
 * The rows of a sheet that are one record: most often one; several where cells merged over them say so.
 *
 * @param rows    the rows of the sheet
 * @param spread  cells that merged cells above lend to each row, by column; one map a row
 * @param heading the text of the heading row that it stands under
 */
record SourceRow(List<GridRow> rows, List<TreeMap<Integer, Cell>> spread, String heading) {

    static SourceRow of(GridRow row, TreeMap<Integer, Cell> spread, String heading) {
        return new SourceRow(List.of(row), List.of(spread), heading);
    }

    /** Several that are one record, under the heading of the first. */
    static SourceRow joined(List<SourceRow> several) {
        return several.size() == 1
                ? several.get(0)
                : new SourceRow(
                        several.stream().flatMap(r -> r.rows.stream()).toList(),
                        several.stream().flatMap(r -> r.spread.stream()).toList(),
                        several.get(0).heading);
    }

    /** The number of its first row. */
    int number() {
        return rows.get(0).number();
    }

    /** What stands in a column, own or lent, each row once; merged cells count once. */
    List<Cell> cells(int column) {
        List<Cell> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Optional<Cell> own = rows.get(i).cell(column);
            if (own.isPresent()) {
                found.add(own.get());
            } else if (i == 0 && spread.get(i).containsKey(column)) {
                found.add(spread.get(i).get(column));
            }
        }
        return found;
    }

    /** Whether what stands there was lent by a merged cell. */
    boolean lent(int column) {
        return rows.get(0).cell(column).isEmpty() && spread.get(0).containsKey(column);
    }

    String address(int column) {
        return Grid.address(column, number());
    }
}
