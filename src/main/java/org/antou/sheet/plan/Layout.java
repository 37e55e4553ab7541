package org.antou.sheet.plan;

import java.util.List;

/**
 * Where the table begins.
 *
 * @param header   the row of the (first line of the) header, as Excel numbers it; 0 where there is none
 * @param lines    in how many rows the header stands
 * @param headings the columns that have a heading
 */
public record Layout(int header, int lines, List<Heading> headings) {

    public Layout {
        headings = List.copyOf(headings);
    }

    /** The last row of the header. */
    public int last() {
        return header + lines - 1;
    }
}
