package org.antou.people.model;

import org.antou.register.Choice;

/** 党内职务 in a branch. */
public enum PartyPost implements Choice {
    SECRETARY("书记"),
    DEPUTY("副书记"),
    ORGANISATION("组织委员"),
    PUBLICITY("宣传委员"),
    DISCIPLINE("纪检委员"),
    MEMBER("委员"),
    GROUP_LEADER("党小组组长");

    private final String title;

    PartyPost(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    /** Whether it makes one a member of the committee where there is one. */
    public boolean isCommittee() {
        return this != GROUP_LEADER;
    }
}
