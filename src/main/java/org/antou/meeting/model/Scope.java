package org.antou.meeting.model;

import org.antou.register.Choice;

/** 适用支部 of a quota. */
public enum Scope implements Choice {
    ALL("全部支部"),
    WITH_GROUPS("设党小组的支部"),
    WITHOUT_GROUPS("不设党小组的支部"),
    WITH_COMMITTEE("设支委会的支部"),
    EACH_GROUP("每个党小组");

    private final String title;

    Scope(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
