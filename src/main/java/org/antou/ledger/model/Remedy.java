package org.antou.ledger.model;

import org.antou.register.Choice;

/** 整改类型: at once, by a date, or as a standing task. */
public enum Remedy implements Choice {
    IMMEDIATE("立行立改"),
    DATED("限期整改"),
    STANDING("长期坚持");

    private final String title;

    Remedy(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
