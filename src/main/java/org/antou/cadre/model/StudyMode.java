package org.antou.cadre.model;

import org.antou.register.Choice;

/** How somebody studied: 全日制 and 在职 are told apart on every form. */
public enum StudyMode implements Choice {
    FULL_TIME("全日制"),
    IN_SERVICE("在职");

    private final String title;

    StudyMode(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
