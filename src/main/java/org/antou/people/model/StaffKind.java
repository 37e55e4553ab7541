package org.antou.people.model;

import org.antou.register.Choice;

/** 编制类别: on whose payroll a person stands. */
public enum StaffKind implements Choice {
    CIVIL_SERVANT("公务员"),
    REFERENCE_MANAGED("参照公务员法管理"),
    INSTITUTION("事业编制"),
    WORKER("机关工勤"),
    CONTRACT("编外聘用"),
    OTHER("其他");

    private final String title;

    StaffKind(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
