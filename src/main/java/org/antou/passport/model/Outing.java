package org.antou.passport.model;

import org.antou.register.Choice;

/** 是否持证出境: whether the holder left the country with the document. */
public enum Outing implements Choice {
    LEFT("已持证出境"),
    STAYED("未出境");

    private final String title;

    Outing(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
