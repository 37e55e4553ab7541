package org.antou.passport.model;

import org.antou.register.Choice;

/** 备案表种类: the three forms by which persons are filed with the exit and entry authorities (暂行规定第五条). */
public enum FilingForm implements Choice {
    NEW("新增备案"),
    CHANGE("变更备案"),
    WITHDRAWAL("撤销备案");

    private final String title;

    FilingForm(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
