package org.antou.book;

import java.util.List;

/**
 * What is to be printed next.
 *
 * @param from      the line to begin on, counted through the book; {@link BookState#next} as a rule
 * @param corrected changed records that are put right by a new row each
 * @param rows      records that wait, in the order in which they are to stand
 * @param headAgain whether a half-filled page gets its head again
 */
public record BookOrder(int from, List<ChangedRow> corrected, List<BookRow> rows, boolean headAgain) {

    public BookOrder {
        corrected = List.copyOf(corrected);
        rows = List.copyOf(rows);
    }
}
