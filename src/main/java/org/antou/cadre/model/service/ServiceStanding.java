package org.antou.cadre.model.service;

import org.antou.register.Choice;

/** 服务情况: how a service stands on a day. */
public enum ServiceStanding implements Choice {
    UNKNOWN("缺起算日期"),
    SERVING("服务期内"),
    SERVED("已满"),
    OWED("未满调离,没有计划"),
    PLANNED("未满,正在补"),
    PLAN_LATE("补足计划已过期"),
    ENOUGH("已补够,待确认"),
    SETTLED("已确认补足");

    private final String title;

    ServiceStanding(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    /** Whether days are owed that nobody has confirmed to be made good. */
    public boolean isOwed() {
        return this == OWED || this == PLANNED || this == PLAN_LATE || this == ENOUGH;
    }
}
