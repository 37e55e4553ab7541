package org.antou.cadre.model.trial;

import org.antou.register.Choice;

/** 试用情况: how a trial appointment stands on a day. */
public enum TrialStanding implements Choice {
    UNKNOWN("缺起算日期"),
    RUNNING("试用中"),
    DUE_SOON("即将期满"),
    OVERDUE("到期未考核"),
    PASSED("合格,待正式任职"),
    APPOINTED("已正式任职"),
    FAILED("不合格");

    private final String title;

    TrialStanding(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    /** Whether nobody has judged it yet. */
    public boolean isOpen() {
        return compareTo(OVERDUE) <= 0;
    }
}
