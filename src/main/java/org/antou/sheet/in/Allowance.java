package org.antou.sheet.in;

/** How many bytes may still be unpacked: of one part, and of the whole workbook, however often a part is read. */
final class Allowance {

    private final Allowance whole;
    private long left;

    private Allowance(Allowance whole, long left) {
        this.whole = whole == null ? this : whole;
        this.left = left;
    }

    /** For a workbook. */
    static Allowance of(long bytes) {
        return new Allowance(null, bytes);
    }

    /** For a part of it. */
    Allowance part(long bytes) {
        return new Allowance(this, Math.min(bytes, left));
    }

    /** Takes what was unpacked; false where it was too much. */
    boolean take(int bytes) {
        left -= bytes;
        return left >= 0 && (whole == this || whole.take(bytes));
    }
}
