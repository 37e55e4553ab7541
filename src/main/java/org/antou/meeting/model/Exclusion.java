package org.antou.meeting.model;

import org.antou.register.Choice;

/** 可不计入应到会: five kinds of members who need not be counted, if the superior agrees and the meeting decides so (《支部工作条例(试行)》〔待核〕). */
public enum Exclusion implements Choice {
    UNABLE("患病不能表达意志"),
    ABROAD("自费出国半年以上"),
    DETAINED("被拘留或服刑"),
    BEDRIDDEN("年老体弱卧床或长年生病"),
    AWAY("外出半年以上应转未转");

    private final String title;

    Exclusion(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
