package org.antou.ledger.model;

import java.util.UUID;

/** 整改措施: one measure of an issue; the order is its place in {@link Issue#measures()}. */
public record Measure(UUID id, String content, boolean done) {

    private static final String DONE = "√ ";
    private static final String OPEN = "□ ";

    /** How a measure reads in a list and is kept in the history: a mark, then the text on one line. */
    public String line() {
        return (done ? DONE : OPEN) + content;
    }

    /** Reads {@link #line()} back; a line without a mark is a measure that is not done. */
    public static Measure parse(UUID id, String line) {
        boolean marked = line.startsWith(DONE) || line.startsWith(OPEN);
        return new Measure(id, marked ? line.substring(DONE.length()) : line, line.startsWith(DONE));
    }
}
