package org.antou.meeting.model;

import org.antou.register.Choice;

/** 考核周期 of a quota: a period in which nothing was held is not made good in another. */
public enum Period implements Choice {
    MONTH("每月"),
    QUARTER("每季度"),
    YEAR("每年");

    private final String title;

    Period(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    /** How many months it has. */
    public int months() {
        return switch (this) {
            case MONTH -> 1;
            case QUARTER -> 3;
            case YEAR -> 12;
        };
    }
}
