package org.antou.paper;

import java.util.List;

/** Pages of a bound book that are to be printed: new ones, half-filled ones that go into the printer again, or one anew. */
public record BookPaper(BookLook look, List<Page> pages) {

    public BookPaper {
        pages = List.copyOf(pages);
    }

    /**
     * A page.
     *
     * @param number its number in the book, from 1
     * @param grid   head, page number and empty lines are printed; false where the sheet bears them already
     * @param head   the column heads and titles are printed even so
     * @param mark   what stands at the upper right, for example 补打; empty for nothing
     * @param lines  the lines that are printed; others stay as they are on the sheet
     */
    public record Page(int number, boolean grid, boolean head, String mark, List<Line> lines) {

        public Page {
            lines = List.copyOf(lines);
        }
    }

    /**
     * What stands on one line.
     *
     * @param place which line of the page, from 1
     * @param label how people call the record; named where a character can't be printed
     * @param cells a text per column, broken as {@link Press#slots} broke it
     */
    public record Line(int place, String label, List<String> cells) {

        public Line {
            cells = List.copyOf(cells);
        }
    }

    /** The same as a plain table, for looking through its characters. */
    Printout table() {
        List<PaperRow> rows = pages.stream()
                .flatMap(page -> page.lines().stream())
                .map(line -> new PaperRow(line.label(), line.cells()))
                .toList();
        return new Printout(look.title(), look.subtitle(), "", look.landscape(), look.columns(), rows, List.of());
    }
}
