package org.antou.lending;

/** How a loan stands on a day. */
public enum LoanState {
    OUT("借出"),
    DUE_SOON("即将到期"),
    OVERDUE("逾期未还"),
    RETURNED("已归还"),
    RETURNED_LATE("逾期归还");

    private final String title;

    LoanState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
