package org.antou.book.store;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.antou.paper.PaperColumn;

/** Cells and heads as the tables keep them: a tab between cells, a line per head. */
final class Cells {

    private static final String CENTRED = "C";

    private Cells() {}

    static String join(List<String> cells) {
        return cells.stream().map(cell -> cell.replace('\t', ' ')).collect(Collectors.joining("\t"));
    }

    /** No cells at all and one empty cell look the same; a line always has as many as the book has columns. */
    static List<String> split(String cells, int columns) {
        return cells.isEmpty() && columns != 1 ? List.of() : List.of(cells.split("\t", -1));
    }

    static String heads(List<PaperColumn> columns) {
        return columns.stream()
                .map(c -> c.width() + "\t" + (c.centered() ? CENTRED : "L") + "\t"
                        + c.title().replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
    }

    static List<PaperColumn> heads(String kept) {
        return Arrays.stream(kept.split("\n"))
                .map(line -> line.split("\t", 3))
                .map(head -> new PaperColumn(head[2], Integer.parseInt(head[0]), head[1].equals(CENTRED)))
                .toList();
    }
}
