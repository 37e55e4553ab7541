package org.antou.cadre.model.trial;

import org.antou.register.Choice;

/** 考核结果: how a trial appointment was judged at its end (《任职试用期暂行规定》第五至八条). */
public enum TrialResult implements Choice {
    PASSED("合格"),
    FAILED("不合格"),
    EXTENDED("延长");

    private final String title;

    TrialResult(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
