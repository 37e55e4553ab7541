package org.antou.sheet.plan;

import org.antou.register.Values;

/** What came of reading a cell. */
sealed interface Reading {

    /** The cell says nothing. */
    record Nothing() implements Reading {}

    record Read(Object value) implements Reading {}

    /** Words of the register that may fill several columns. */
    record Several(Values values) implements Reading {}

    /** Can't be read; one sentence for beside the cell. */
    record Refused(String reason) implements Reading {}

    int SHOWN = 30;

    /** A text short enough for a message. */
    static String cut(String text) {
        String line = text.replace('\n', ' ').strip();
        return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
    }
}
