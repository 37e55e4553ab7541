package org.antou.ledger.model;

import org.antou.register.Choice;

/** 主动/被动: whether the office used the form of its own accord (《通报》#22). */
public enum Initiative implements Choice {
    ACTIVE("主动"),
    PASSIVE("被动");

    private final String title;

    Initiative(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
