package org.antou.cadre.model;

import org.antou.register.Choice;

/** What a determination does: it is the first, it takes the place of an earlier one, or it takes one back. */
public enum DeterminationState implements Choice {
    FORMAL("正式"),
    AMENDED("修改"),
    DELETED("已删除");

    private final String title;

    DeterminationState(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
