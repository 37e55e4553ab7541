package org.antou.meeting.model;

import org.antou.register.Choice;

/** Whether a meeting took place. One that did not is put on record with its reason, so that a hole is explained. */
public enum MeetingState implements Choice {
    HELD("已召开"),
    NOT_HELD("未召开");

    private final String title;

    MeetingState(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
