package org.antou.paper;

import org.antou.register.Column;

/**
 * A column of a printed table.
 *
 * @param title    its head
 * @param width    wished width in mm; all are stretched or shrunk together to fill the page
 * @param centered short values stand in the middle, long texts at the left
 * @param byHand   written on the paper, so that it is empty when it is printed
 */
public record PaperColumn(String title, int width, boolean centered, boolean byHand) {

    public PaperColumn {
        if (width < 1) {
            throw new IllegalArgumentException("width in mm: " + width);
        }
    }

    public PaperColumn(String title, int width, boolean centered) {
        this(title, width, centered, false);
    }

    /** A column that is left free for writing on the paper. */
    public static PaperColumn byHand(String title, int width) {
        return new PaperColumn(title, width, false, true);
    }

    /** A register's column at its print width: long texts at the left, everything short in the middle. */
    public static PaperColumn of(Column<?> column) {
        boolean centered = switch (column.type()) {
            case TEXT, LONG_TEXT, LINES, REFERENCE -> false;
            default -> true;
        };
        return new PaperColumn(column.title(), column.width(), centered);
    }
}
