package org.antou.meeting.model;

import org.antou.register.Choice;

/** 民主评议等次 (《支部工作条例(试行)》第十八条). */
public enum Grade implements Choice {
    EXCELLENT("优秀"),
    GOOD("合格"),
    BASIC("基本合格"),
    FAILED("不合格");

    private final String title;

    Grade(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
