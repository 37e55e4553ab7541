package org.antou.book;

import java.util.List;
import java.util.UUID;

/**
 * A record as it goes into a book.
 *
 * @param id      the record
 * @param version counts its saves
 * @param label   how people call it, for the index: short, without line breaks
 * @param cells   a text per column of the source
 */
public record BookRow(UUID id, long version, String label, List<String> cells) {

    private static final int LONGEST = 200;

    public BookRow {
        String line = label.replaceAll("\\s+", " ").strip();
        label = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
        cells = List.copyOf(cells);
    }
}
