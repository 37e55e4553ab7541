package org.antou.paper;

import java.util.List;

/**
 * How a register looks as a bound book (登记簿): the same on every page of the year, so that a page can be printed on again.
 *
 * @param title     the headline of every page; made smaller where it is long
 * @param subtitle  the line under it at the left, for example unit and year
 * @param landscape A4 lying on its side
 * @param columns   from left to right
 * @param rows      lines (行) per page, {@value #FEWEST} to {@link #most}; a record that needs more room takes several
 */
public record BookLook(String title, String subtitle, boolean landscape, List<PaperColumn> columns, int rows) {

    public static final int FEWEST = 1;

    private static final int MOST_LANDSCAPE = 22;
    private static final int MOST_UPRIGHT = 34;

    public BookLook {
        columns = List.copyOf(columns);
        if (rows < FEWEST || rows > most(landscape) || columns.isEmpty()) {
            throw new IllegalArgumentException("rows per page: " + rows);
        }
    }

    /** More lines than so many have no room on a page. */
    public static int most(boolean landscape) {
        return landscape ? MOST_LANDSCAPE : MOST_UPRIGHT;
    }
}
