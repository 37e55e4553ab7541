package org.antou.people.model;

import org.antou.register.Choice;

/** 支部类型 (《支部工作条例(试行)》第二章). */
public enum BranchKind implements Choice {
    BRANCH("党支部"),
    JOINT("联合党支部"),
    TEMPORARY("临时党支部");

    private final String title;

    BranchKind(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
