package org.antou.book;

import java.util.List;
import java.util.UUID;

/**
 * One line of a book as it was printed.
 *
 * @param place    which line of the book, from 1
 * @param bound    whether it is bound: the paper came out well and nothing replaced it
 * @param of       the record
 * @param part     which part of the record, from 1
 * @param parts    how many lines the record takes
 * @param corrects the line that it corrects or voids; 0 for none
 * @param cells    what stands on the line, with its breaks
 * @param whole    the record as it was printed, a text per column; on its first line only
 * @param seen     the fingerprint of a later state that was looked at and needs no correction; empty for none
 */
public record BookLine(
        UUID id,
        UUID run,
        int place,
        boolean bound,
        Printed of,
        int part,
        int parts,
        LineKind kind,
        int corrects,
        List<String> cells,
        List<String> whole,
        String seen) {

    public BookLine {
        cells = List.copyOf(cells);
        whole = List.copyOf(whole);
    }

    /**
     * A record as it was printed.
     *
     * @param label       how people called it then
     * @param fingerprint of its cells, see {@link Fingerprint}
     */
    public record Printed(UUID record, long version, String label, String fingerprint) {}

    public boolean first() {
        return part == 1;
    }

    public int lastPlace() {
        return place + parts - part;
    }
}
