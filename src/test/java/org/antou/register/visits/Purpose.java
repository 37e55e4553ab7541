package org.antou.register.visits;

import org.antou.register.Choice;

/** Why somebody came. */
public enum Purpose implements Choice {
    ADVICE("咨询"),
    COMPLAINT("信访"),
    BUSINESS("公务");

    private final String title;

    Purpose(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
