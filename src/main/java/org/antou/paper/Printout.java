package org.antou.paper;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A table for paper, as a register hands it over.
 *
 * @param title      the headline of the first page; repeated small on the others
 * @param subtitle   the line under it, for example unit and date; may be empty
 * @param marking    the marking line at the top of every page (内部资料); empty for none
 * @param landscape  A4 lying on its side
 * @param columns    the columns from left to right
 * @param rows       the rows
 * @param signatures what is signed under the table, for example 填表人; may be empty
 */
public record Printout(
        String title,
        String subtitle,
        String marking,
        boolean landscape,
        List<PaperColumn> columns,
        List<PaperRow> rows,
        List<String> signatures) {

    public Printout {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        signatures = List.copyOf(signatures);
        int width = columns.size();
        if (width == 0 || rows.stream().anyMatch(row -> row.cells().size() != width)) {
            throw new IllegalArgumentException("every row has a cell for each column");
        }
    }

    public Printout withMarking(String line) {
        return new Printout(title, subtitle, line, landscape, columns, rows, signatures);
    }

    /** Titles of the columns that are empty in every row, those to be written by hand excepted; asked about before printing. */
    public List<String> emptyColumns() {
        return IntStream.range(0, columns.size())
                .filter(i -> !columns.get(i).byHand()
                        && !rows.isEmpty()
                        && rows.stream().allMatch(row -> row.cells().get(i).isBlank()))
                .mapToObj(i -> columns.get(i).title())
                .toList();
    }

    /** The same table without the columns of these titles; at least one column stays. */
    public Printout without(Set<String> titles) {
        int[] kept = IntStream.range(0, columns.size())
                .filter(i -> !titles.contains(columns.get(i).title()))
                .toArray();
        return new Printout(
                title,
                subtitle,
                marking,
                landscape,
                IntStream.of(kept).mapToObj(columns::get).toList(),
                rows.stream().map(row -> row.only(kept)).toList(),
                signatures);
    }
}
