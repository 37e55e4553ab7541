package org.antou.passport.model;

import org.antou.lending.LoanState;
import org.antou.register.Choice;

/** 领用状态: how a loan stands on a day. */
public enum LoanStanding implements Choice {
    OUT("借出"),
    DUE_SOON("即将到期"),
    OVERDUE("逾期未还"),
    RETURNED("已归还"),
    RETURNED_LATE("逾期归还"),
    LOST("证件丢失");

    private final String title;

    LoanStanding(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    static LoanStanding of(LoanState state) {
        return valueOf(state.name());
    }
}
