package org.antou.book;

/** What became of a printing. */
public enum RunState {
    /** Sent to paper; nobody has said yet how it came out. */
    PRINTED("等待确认"),
    BOUND("已装订"),
    /** The paper did not come out well, or was never printed. */
    DISCARDED("作废");

    private final String title;

    RunState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
