package org.antou.ledger.model;

import org.antou.register.Choice;

/** 整改状态: where an issue stands, and under which of the five exclusive headings it is counted (产品规则). */
public enum Status implements Choice {
    UNCONFIRMED("待确认", Tally.UNCONFIRMED),
    NOT_STARTED("未启动", Tally.NOT_STARTED),
    ONGOING("整改中", Tally.ONGOING),
    EXTENDED("延期", Tally.ONGOING),
    REOPENED("重新整改", Tally.ONGOING),
    BASIC("基本完成", Tally.BASIC),
    DONE("已完成(待销号)", Tally.DONE),
    REQUESTED("申请销号", Tally.DONE),
    VERIFYING("审核中", Tally.DONE),
    CLOSED("已销号", Tally.DONE);

    private final String title;
    private final Tally tally;

    Status(String title, Tally tally) {
        this.title = title;
        this.tally = tally;
    }

    @Override
    public String title() {
        return title;
    }

    public Tally tally() {
        return tally;
    }

    /** Whether only a step of its course leads there: 申请、审核、销号. */
    public boolean procedural() {
        return this == REQUESTED || this == VERIFYING || this == CLOSED;
    }

    /** Whether an issue comes there only by a decision with a reason; one that comes from elsewhere may begin there. */
    public boolean decided() {
        return this == EXTENDED || this == REOPENED;
    }

    /** The five exclusive headings of the statistics; their sum is the number of issues fed back. */
    public enum Tally {
        DONE("已完成"),
        BASIC("基本完成"),
        ONGOING("整改中"),
        NOT_STARTED("未启动"),
        UNCONFIRMED("待确认");

        private final String title;

        Tally(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
