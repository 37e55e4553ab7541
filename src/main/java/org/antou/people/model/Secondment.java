package org.antou.people.model;

import org.antou.register.Choice;

/** 借调: working elsewhere or coming from elsewhere for a time. */
public enum Secondment implements Choice {
    OUT("借出"),
    IN("借入"),
    POSTED("挂职锻炼");

    private final String title;

    Secondment(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
