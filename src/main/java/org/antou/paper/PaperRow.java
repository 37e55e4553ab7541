package org.antou.paper;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A row of a printed table.
 *
 * @param label how people call the record, for example 第3条; named where a character can't be printed
 * @param cells the text of each column
 */
public record PaperRow(String label, List<String> cells) {

    public PaperRow {
        cells = List.copyOf(cells);
    }

    PaperRow only(int... columns) {
        return new PaperRow(label, IntStream.of(columns).mapToObj(cells::get).toList());
    }
}
