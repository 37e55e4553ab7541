package org.antou.sheet.in;

import java.util.List;
import java.util.Optional;

/** A workbook as it was read: its file's name and its sheets, hidden ones too. */
public record Book(String name, List<Grid> sheets) {

    public Book {
        sheets = List.copyOf(sheets);
    }

    public Optional<Grid> sheet(String sheet) {
        return sheets.stream().filter(s -> s.name().equals(sheet)).findFirst();
    }

    /** The visible sheet with the most in it: the one that is meant, most of the time. */
    public Optional<Grid> fullest() {
        return sheets.stream().filter(s -> !s.rows().isEmpty()).reduce((a, b) -> weight(b) > weight(a) ? b : a);
    }

    private static long weight(Grid grid) {
        return grid.hidden() ? 0 : grid.rows().size();
    }
}
