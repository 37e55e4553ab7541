package org.antou.ledger.model;

/** 过程文书 that this office writes itself; 告诫书 and 问责书 come from 纪委监委 or 巡察办 and are only registered. */
public enum UrgingKind {
    ORDER("ledger-order", "督办通知", "整改督查督办通知书", "整改督〔{年}〕{n}号"),
    REMINDER("ledger-reminder", "提醒书", "整改情况提醒书", "整改提〔{年}〕{n}号"),
    CIRCULAR("ledger-circular", "督查通报", "关于巡察反馈意见整改督查情况的通报", "整改通〔{年}〕{n}号");

    private final String key;
    private final String title;
    private final String headline;
    private final String pattern;

    UrgingKind(String key, String title, String headline, String pattern) {
        this.key = key;
        this.title = title;
        this.headline = headline;
        this.pattern = pattern;
    }

    /** Under which its numbers are counted. */
    public String key() {
        return key;
    }

    public String title() {
        return title;
    }

    /** What stands on the paper. */
    public String headline() {
        return headline;
    }

    /** Its numbers until the office sets its own pattern. */
    public String pattern() {
        return pattern;
    }
}
