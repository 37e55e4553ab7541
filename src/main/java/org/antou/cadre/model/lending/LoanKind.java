package org.antou.cadre.model.lending;

import org.antou.register.Choice;

/** 方式: whether a file is read in the archive, or leaves it. */
public enum LoanKind implements Choice {
    READ("查阅"),
    BORROW("借阅");

    private final String title;

    LoanKind(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
