package org.antou.sheet.out;

import org.antou.register.ValueType;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Range;

/** How cells look: borders all round as on paper, texts wrapped at the top, ids and texts in the text format. */
final class Looks {

    /** The text format: whatever is typed or opened there stays text, {@code =1+1} too. */
    static final String TEXT = "@";

    private static final String LINE = "BFBFBF";
    private static final String HEADER = "DDEBF7";
    private static final String REQUIRED = "FCE4D6";

    private Looks() {}

    static void header(Range cells, boolean required) {
        cells.style()
                .bold()
                .fillColor(required ? REQUIRED : HEADER)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .wrapText(true)
                .format(TEXT)
                .borderStyle(BorderStyle.THIN)
                .borderColor(LINE)
                .set();
    }

    static void text(Range cells) {
        cells.style().format(TEXT).set();
    }

    static void column(Range cells, ValueType type) {
        cells.style()
                .format(format(type))
                .wrapText(true)
                .verticalAlignment("top")
                .horizontalAlignment(centered(type) ? "center" : "left")
                .borderStyle(BorderStyle.THIN)
                .borderColor(LINE)
                .set();
    }

    static void example(Range cells) {
        cells.style().italic().fontColor("7F7F7F").set();
    }

    private static String format(ValueType type) {
        return switch (type) {
            case NUMBER -> "0";
            case MONEY -> "#,##0.00";
            case DATE, PARTIAL_DATE -> OutCell.Format.DAY.code();
            default -> TEXT;
        };
    }

    private static boolean centered(ValueType type) {
        return switch (type) {
            case NUMBER, DATE, PARTIAL_DATE, FLAG, CHOICE -> true;
            default -> false;
        };
    }

    /** The width of a column in characters, from its print width where it has one. */
    static double width(ValueType type, String title, int millimetres) {
        double wanted = switch (type) {
            case NUMBER, FLAG -> 8;
            case DATE, PARTIAL_DATE, PERSON, NAME, MONEY -> 13;
            case CHOICE, SECTION -> 16;
            case TEXT -> 20;
            case SECTIONS, PERSONS, REFERENCE -> 24;
            case LONG_TEXT, LINES -> 42;
        };
        return Math.max(Math.max(wanted, millimetres * 0.6), 2.2 * title.length() + 3);
    }
}
