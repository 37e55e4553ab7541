package org.antou.cadre.model.trial;

/** 试用期起算: from which of two different days a probation runs; one never stands in for the other. */
public enum TrialStart {
    NOTICE("试任通知日"),
    DECISION("任职决定日");

    private final String title;

    TrialStart(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
