package org.antou.ledger.model;

import org.antou.register.Choice;

/** 满意度 of the people or the inspection team: a poor one proposes 重新整改 (《通报》一(三)), a person decides. */
public enum Satisfaction implements Choice {
    SATISFIED("满意"),
    FAIRLY("较满意"),
    FAIR("一般"),
    DISSATISFIED("不满意");

    private final String title;

    Satisfaction(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    /** Whether 重新整改 is proposed: 一般 or 不满意. */
    public boolean poor() {
        return this == FAIR || this == DISSATISFIED;
    }
}
