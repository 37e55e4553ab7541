package org.antou.meeting.model;

import org.antou.register.Choice;

/** 召开形式 of a 组织生活会 (《支部工作条例(试行)》第十七条). */
public enum LifeForm implements Choice {
    GENERAL("支部党员大会"),
    COMMITTEE("支委会"),
    GROUP("党小组会");

    private final String title;

    LifeForm(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
