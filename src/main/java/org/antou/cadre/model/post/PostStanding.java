package org.antou.cadre.model.post;

import org.antou.register.Choice;

/** 现况 of a line. */
public enum PostStanding implements Choice {
    LASTING("正在"),
    ENDS_SOON("即将到期"),
    OVER("已到期未返回"),
    NO_END("没有期限");

    private final String title;

    PostStanding(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
