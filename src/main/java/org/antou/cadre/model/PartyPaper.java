package org.antou.cadre.model;

import org.antou.register.Choice;

/** 入党材料 (《中国共产党发展党员工作细则》第三十七条): the five papers that lie in the file of a member. */
public enum PartyPaper implements Choice {
    ADMISSION("入党志愿书"),
    APPLICATION("入党申请书"),
    VETTING("政治审查材料"),
    CONFIRMATION("转正申请书"),
    TRAINING("培养教育考察材料");

    private final String title;

    PartyPaper(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
