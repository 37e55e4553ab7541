package org.antou.meeting.model;

import org.antou.register.Choice;

/** 审核状态 of a meeting's record. */
public enum ReviewState implements Choice {
    PENDING("未审核"),
    PASSED("通过"),
    RETURNED("退回");

    private final String title;

    ReviewState(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
