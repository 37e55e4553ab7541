package org.antou.passport.model;

import org.antou.register.Choice;

/** What has become of a gap. */
public enum GapStanding implements Choice {
    LASTING("还在继续"),
    CLOSED("已经结束"),
    TIMELY("按期上交");

    private final String title;

    GapStanding(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
