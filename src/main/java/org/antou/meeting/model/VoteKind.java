package org.antou.meeting.model;

import org.antou.register.Choice;

/** 表决事项: what is voted on decides who must come and who must agree (《支部工作条例(试行)》第十一条). */
public enum VoteKind implements Choice {
    ORDINARY("一般表决"),
    ADMISSION("接收预备党员、转正"),
    ELECTION("选举");

    private final String title;

    VoteKind(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
