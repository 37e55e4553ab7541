package org.antou.cadre.model;

import org.antou.register.Choice;

/** 核查项: 三龄两历一身份 and the family, in the order of the sheet. */
public enum FileItem implements Choice {
    BIRTH("出生日期"),
    WORK("参加工作时间"),
    PARTY("入党时间"),
    EDUCATION("学历学位"),
    EXPERIENCE("工作经历"),
    STATUS("干部身份"),
    FAMILY("家庭主要成员");

    private final String title;

    FileItem(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    /** Whether papers tell it as a date. */
    public boolean isDate() {
        return this == BIRTH || this == WORK || this == PARTY;
    }
}
