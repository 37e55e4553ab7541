package org.antou.cadre.model.lending;

import org.antou.lending.LoanState;
import org.antou.register.Choice;

/** 状态: how a loan of a file stands on a day. */
public enum FileLoanStanding implements Choice {
    OUT("在外"),
    DUE_SOON("即将到期"),
    OVERDUE("逾期未还"),
    RETURNED("已归还"),
    RETURNED_LATE("逾期归还");

    private final String title;

    FileLoanStanding(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    static FileLoanStanding of(LoanState state) {
        return valueOf(state.name());
    }
}
