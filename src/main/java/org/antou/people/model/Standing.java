package org.antou.people.model;

import org.antou.register.Choice;

/** 人员状态: whether a person still belongs to the office. */
public enum Standing implements Choice {
    ACTIVE("在职"),
    RETIRED("退休"),
    TRANSFERRED("调离"),
    LEFT("离职"),
    DECEASED("去世");

    private final String title;

    Standing(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    /** Whether the person works here no longer. */
    public boolean isGone() {
        return this != ACTIVE;
    }
}
