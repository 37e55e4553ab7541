package org.antou.sheet.plan;

import java.util.Set;
import org.antou.sheet.in.Grid;

/**
 * Which rows of which sheet are to come in, and how the sheet is laid out.
 *
 * @param file       the file's name
 * @param withHidden whether hidden rows come in too
 * @param kept       rows that somebody wants in although they look like totals, headings or the like
 * @param done       rows that came in before and are not listed again
 */
public record Source(
        String file,
        Grid grid,
        Layout layout,
        Mapping mapping,
        boolean withHidden,
        Set<Integer> kept,
        Set<Integer> done) {

    public Source(String file, Grid grid, Layout layout, Mapping mapping, boolean withHidden) {
        this(file, grid, layout, mapping, withHidden, Set.of(), Set.of());
    }

    Source with(Mapping other) {
        return new Source(file, grid, layout, other, withHidden, kept, done);
    }

    Source without(Set<Integer> rows) {
        return new Source(file, grid, layout, mapping, withHidden, kept, rows);
    }

    public Source {
        kept = Set.copyOf(kept);
        done = Set.copyOf(done);
    }
}
