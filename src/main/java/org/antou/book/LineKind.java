package org.antou.book;

/** What a line of a book is. */
public enum LineKind {
    /** A record, entered for the first time. */
    ROW("登记"),
    /** A record again, because it was changed after it was bound. */
    CORRECTION("更正"),
    /** Says that a bound record was removed. */
    VOID("注销");

    private final String title;

    LineKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
