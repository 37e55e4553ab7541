package org.antou.sheet.in;

/** What a cell of a workbook holds. Empty cells are not kept. */
public sealed interface Cell {

    record Text(String text) implements Cell {}

    /**
     * A number.
     *
     * @param raw   its digits as the file holds them
     * @param shape what its format makes of it
     */
    record Num(double value, String raw, Shape shape) implements Cell {}

    record Flag(boolean value) implements Cell {}

    /** A formula that failed or was never worked out; {@code code} is what Excel shows, for example {@code #REF!}. */
    record Fault(String code) implements Cell {}
}
