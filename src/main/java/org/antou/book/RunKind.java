package org.antou.book;

/** Why something of a book was printed. */
public enum RunKind {
    CONTINUE("续打"),
    /** One page as it is bound, because the paper was lost or spoiled. */
    REPRINT("补打"),
    /** One page again with what has changed on it. */
    CORRECT("更正补打");

    private final String title;

    RunKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
