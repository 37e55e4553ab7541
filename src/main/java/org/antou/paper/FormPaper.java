package org.antou.paper;

import java.util.List;
import java.util.Optional;

/**
 * A form with a fixed frame as Word gets it, for example 干部任免审批表: A4 upright, each page one table whose rows share the
 * columns of the page.
 *
 * @param title the headline of the first page; empty for none
 * @param pages the pages from first to last
 * @param foot  the line below the last table
 */
public record FormPaper(String title, List<Page> pages, String foot) {

    public FormPaper {
        pages = List.copyOf(pages);
    }

    /**
     * One page.
     *
     * @param widths of the columns, in mm
     */
    public record Page(List<Double> widths, List<Row> rows) {

        public Page {
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
        }
    }

    /** @param height the least one, in mm; a long text makes the row higher */
    public record Row(double height, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell over one or several columns.
     *
     * @param lines its paragraphs
     * @param below whether it goes on in the cell below it, which then is a {@link #continued} one
     */
    public record Cell(List<String> lines, int columns, Look look, Optional<Picture> picture, Join below) {

        public Cell {
            lines = List.copyOf(lines);
        }

        public Cell over(int several) {
            return new Cell(lines, several, look, picture, below);
        }

        public Cell begins() {
            return new Cell(lines, columns, look, picture, Join.BEGINS);
        }

        public Cell shows(Optional<Picture> image) {
            return new Cell(lines, columns, look, image, below);
        }
    }

    /** A picture that fills its cell, in a format that Word shows: jpg, png, gif or bmp. */
    public record Picture(byte[] bytes, String ending, double width, double height) {

        public Picture {
            bytes = bytes.clone();
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }
    }

    /** Whether a cell is one with those above or below it. */
    public enum Join {
        ALONE,
        BEGINS,
        GOES_ON
    }

    /** How the text of a cell stands. */
    public enum Look {
        /** In the middle: titles and short values. */
        CENTRED,
        /** One sign under another: titles at the side of a high row. */
        UPRIGHT,
        /** From the left, in the middle of the height. */
        LEFT,
        /** From the top left: long texts. */
        TOP,
        /** At the foot, to the right: a day and a seal to come. */
        FOOT
    }

    /** A cell of one column. */
    public static Cell cell(String text, Look look) {
        return new Cell(List.of(text.split("\n", -1)), 1, look, Optional.empty(), Join.ALONE);
    }

    /** The cell that goes on with the one above it. */
    public static Cell continued(int columns) {
        return new Cell(List.of(), columns, Look.CENTRED, Optional.empty(), Join.GOES_ON);
    }
}
