package org.antou.paper;

import java.util.List;

/**
 * Forms, one record a sheet, A4 upright: each begins on a page of its own and goes on over pages where its texts are long.
 *
 * @param title   what the print job is called, and the running title
 * @param marking the marking line at the top of every page; empty for none
 * @param sheets  the forms
 */
public record Sheets(String title, String marking, List<Sheet> sheets) {

    public Sheets {
        sheets = List.copyOf(sheets);
    }

    public Sheets withMarking(String line) {
        return new Sheets(title, line, sheets);
    }

    /**
     * One form.
     *
     * @param label how people call the record; named where a character can't be printed
     */
    public record Sheet(String title, String label, List<Line> lines) {

        public Sheet {
            lines = List.copyOf(lines);
        }
    }

    /** A line of a form. */
    public sealed interface Line {}

    /** Several short fields side by side. */
    public record Fields(List<Field> fields) implements Line {

        public Fields {
            fields = List.copyOf(fields);
        }
    }

    /** A title and what stands beside it. */
    public record Field(String title, String value) {}

    /** A long text beside its title. */
    public record Text(String title, String value, Room room) implements Line {}

    /**
     * Cells under heads. With no widths they are equal and high enough to be written into by hand, empty texts stand for
     * empty cells; with widths (in per cent) they are as low as what stands in them.
     */
    public record Grid(List<String> heads, List<List<String>> rows, List<Integer> widths) implements Line {

        public Grid {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
            widths = List.copyOf(widths);
        }

        public Grid(List<String> heads, List<List<String>> rows) {
            this(heads, rows, List.of());
        }
    }

    /** Who signs, side by side, below the frame. */
    public record Signatures(List<String> titles) implements Line {

        public Signatures {
            titles = List.copyOf(titles);
        }
    }

    /** How much room a text has at least. */
    public enum Room {
        LINE(0),
        SMALL(45),
        LARGE(150);

        private final int points;

        Room(int points) {
            this.points = points;
        }

        int points() {
            return points;
        }
    }

    public static Fields fields(Field... fields) {
        return new Fields(List.of(fields));
    }

    public static Field field(String title, String value) {
        return new Field(title, value);
    }
}
