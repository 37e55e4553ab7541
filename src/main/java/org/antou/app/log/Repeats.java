package org.antou.app.log;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts what is told again and again on one day: the first few times in full, then as a line, then only now and then with
 * the count. So a mistake that happens every second neither fills the disk nor drives out what else happened.
 */
final class Repeats {

    /** How an event is written. */
    enum Form {
        FULL,
        LINE,
        NOTHING
    }

    private static final int IN_FULL = 3;
    private static final int AS_LINE = 20;
    /** Far more kinds of mistakes than the program knows; what comes on top is counted as one. */
    private static final int MOST_KINDS = 200;
    /** Bytes in full on one day; from then on lines only. */
    private static final long MOST_IN_FULL = 2L << 20;

    private static final String REST = "";

    private final Map<String, Long> counts = new HashMap<>();
    private LocalDate day = LocalDate.MIN;
    private long written;

    /** @param kind what makes two events the same */
    synchronized Told next(String kind, LocalDate today) {
        if (!today.equals(day)) {
            day = today;
            written = 0;
            counts.clear();
        }
        String known = counts.containsKey(kind) || counts.size() < MOST_KINDS ? kind : REST;
        long count = counts.merge(known, 1L, Long::sum);
        return new Told(count, form(count));
    }

    /** So many bytes were written. */
    synchronized void wrote(int bytes) {
        written += bytes;
    }

    private Form form(long count) {
        if (count <= IN_FULL && written < MOST_IN_FULL) {
            return Form.FULL;
        }
        return count <= AS_LINE || Long.bitCount(count) == 1 ? Form.LINE : Form.NOTHING;
    }

    /**
     * How often it was told today, this time included, and how it is written.
     *
     * @param count from 1
     */
    record Told(long count, Form form) {}
}
