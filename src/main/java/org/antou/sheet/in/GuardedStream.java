package org.antou.sheet.in;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts what a part of a zip unpacks to, and follows its XML just far enough to see what no workbook has: document types,
 * and a single text, tag or comment of megabytes, which a parser would hold as a whole.
 */
final class GuardedStream extends FilterInputStream {

    private static final int LONGEST_TEXT = 4 << 20;
    private static final int LONGEST_MARKUP = 1 << 20;

    /** Where in the XML a byte stands. */
    private enum Place {
        TEXT,
        OPENED,
        DECLARED,
        TAG,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        COMMENT,
        SECTION,
        INSTRUCTION
    }

    private final String name;
    private final Allowance allowance;
    private boolean begun;
    private Place place = Place.TEXT;
    private int run;
    private int marks;

    GuardedStream(InputStream in, String name, Allowance allowance) {
        super(in);
        this.name = name;
        this.allowance = allowance;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            if (!begun) {
                begin(buffer[offset]);
            }
            if (!allowance.take(count)) {
                throw Complaint.hostile(name, "解压以后大得不正常");
            }
            follow(buffer, offset, offset + count);
        }
        return count;
    }

    /** UTF-16 would hide from the look-out; no program writes workbooks in it. */
    private void begin(byte first) {
        int b = first & 0xFF;
        if (b == 0xFE || b == 0xFF || b == 0) {
            throw Complaint.hostile(name, "用了不正常的文字编码");
        }
        begun = true;
    }

    /** Most bytes change nothing; they are passed over in one go. */
    private void follow(byte[] buffer, int from, int to) {
        int at = from;
        while (at < to) {
            int turn = turn(buffer, at, to);
            run += turn - at;
            if (turn < to) {
                step(buffer[turn]);
            }
            if (run > (place == Place.TEXT ? LONGEST_TEXT : LONGEST_MARKUP)) {
                throw Complaint.hostile(name, "里有一段大得不正常的内容");
            }
            at = turn + 1;
        }
    }

    /** Where the next byte stands that may lead to another place. */
    private int turn(byte[] buffer, int from, int to) {
        int at = from;
        switch (place) {
            case TEXT -> {
                while (at < to && buffer[at] != '<') {
                    at++;
                }
            }
            case TAG -> {
                while (at < to && buffer[at] != '>' && buffer[at] != '"' && buffer[at] != '\'') {
                    at++;
                }
            }
            case DOUBLE_QUOTED -> {
                while (at < to && buffer[at] != '"') {
                    at++;
                }
            }
            default -> {
                // Every byte counts.
            }
        }
        return at;
    }

    private void step(byte b) {
        Place next = next(b);
        boolean anew = next != place && (next == Place.TEXT || place == Place.TEXT);
        run = anew ? 0 : run + 1;
        place = next;
    }

    private Place next(byte b) {
        return switch (place) {
            case TEXT -> b == '<' ? Place.OPENED : Place.TEXT;
            case OPENED -> opened(b);
            case DECLARED -> declared(b);
            case TAG -> tag(b);
            case SINGLE_QUOTED -> b == '\'' ? Place.TAG : place;
            case DOUBLE_QUOTED -> b == '"' ? Place.TAG : place;
            case COMMENT -> closed(b, '-', 2);
            case SECTION -> closed(b, ']', 2);
            case INSTRUCTION -> closed(b, '?', 1);
        };
    }

    private Place opened(byte b) {
        marks = 0;
        return b == '!' ? Place.DECLARED : b == '?' ? Place.INSTRUCTION : tag(b);
    }

    private Place declared(byte b) {
        if (b == 'D') {
            throw Complaint.hostile(name, "里带有外部引用(DOCTYPE)");
        }
        return b == '-' ? Place.COMMENT : b == '[' ? Place.SECTION : Place.TAG;
    }

    private static Place tag(byte b) {
        return b == '>' ? Place.TEXT : b == '"' ? Place.DOUBLE_QUOTED : b == '\'' ? Place.SINGLE_QUOTED : Place.TAG;
    }

    /** Comments and the like end with so many signs before their {@code >}. */
    private Place closed(byte b, char sign, int wanted) {
        if (b == '>' && marks >= wanted) {
            return Place.TEXT;
        }
        marks = b == sign ? marks + 1 : 0;
        return place;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
