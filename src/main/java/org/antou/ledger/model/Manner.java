package org.antou.ledger.model;

import org.antou.register.Choice;

/** 督查方式: how a supervision was done. */
public enum Manner implements Choice {
    PAPERS("查资料"),
    SITE("看现场"),
    TALK("谈话"),
    SURVEY("问卷"),
    MEETING("听汇报");

    private final String title;

    Manner(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
