package org.antou.meeting.model;

import org.antou.register.Choice;

/** 会议类型: the meetings that a branch holds, and the 民主生活会 of the leading group. */
public enum MeetingKind implements Choice {
    GENERAL("支部党员大会"),
    COMMITTEE("支委会"),
    GROUP("党小组会"),
    LECTURE("党课"),
    PARTY_DAY("主题党日"),
    STUDY("理论学习"),
    ORG_LIFE("组织生活会"),
    DEMOCRATIC_LIFE("民主生活会"),
    APPRAISAL("民主评议党员");

    private final String title;

    MeetingKind(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    /** Whether it belongs to the leading group (党组、领导班子) and not to a branch (§3.5). */
    public boolean ofLeaders() {
        return this == DEMOCRATIC_LIFE;
    }

    /** Whether it belongs to a year, which need not be that of its day: 所属年度. */
    public boolean ofYear() {
        return this == ORG_LIFE || this == DEMOCRATIC_LIFE || this == APPRAISAL;
    }

    /** Whether such meetings usually decide something. */
    public boolean decides() {
        return this == GENERAL || this == COMMITTEE;
    }
}
