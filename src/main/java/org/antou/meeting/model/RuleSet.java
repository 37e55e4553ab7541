package org.antou.meeting.model;

import org.antou.register.Choice;

/** 口径: the set that a quota belongs to. */
public enum RuleSet implements Choice {
    LOCAL("《通报》口径"),
    REGULATION("《支部工作条例》口径");

    private final String title;

    RuleSet(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
