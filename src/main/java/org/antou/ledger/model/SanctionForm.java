package org.antou.ledger.model;

import org.antou.register.Choice;

/** 监督执纪四种形态. */
public enum SanctionForm implements Choice {
    FIRST("第一种形态"),
    SECOND("第二种形态"),
    THIRD("第三种形态"),
    FOURTH("第四种形态");

    private final String title;

    SanctionForm(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
