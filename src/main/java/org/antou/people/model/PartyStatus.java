package org.antou.people.model;

import org.antou.register.Choice;

/** 政治面貌. Probationary members and those under watch have no vote (〔待核〕). */
public enum PartyStatus implements Choice {
    FULL("中共党员"),
    PROBATIONARY("中共预备党员"),
    UNDER_WATCH("中共党员(留党察看)"),
    CANDIDATE("发展对象"),
    ACTIVIST("入党积极分子"),
    LEAGUE("共青团员"),
    OTHER_PARTY("民主党派"),
    NONE("群众");

    private final String title;

    PartyStatus(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    /** 党员, probationary ones among them. */
    public boolean isMember() {
        return this == FULL || this == PROBATIONARY || this == UNDER_WATCH;
    }

    /** 正式党员. */
    public boolean isFullMember() {
        return this == FULL || this == UNDER_WATCH;
    }
}
