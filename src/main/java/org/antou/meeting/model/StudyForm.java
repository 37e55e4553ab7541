package org.antou.meeting.model;

import org.antou.register.Choice;

/** 学习方式 (《通报》第33项: much plain study, few discussions). */
public enum StudyForm implements Choice {
    TOGETHER("集中学习"),
    DISCUSSION("研讨交流"),
    BOTH("学习加研讨");

    private final String title;

    StudyForm(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
