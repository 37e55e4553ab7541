package org.antou.people.model;

import org.antou.register.Choice;

/** 性别. */
public enum Sex implements Choice {
    MALE("男"),
    FEMALE("女");

    private final String title;

    Sex(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
