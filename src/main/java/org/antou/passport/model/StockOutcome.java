package org.antou.passport.model;

import org.antou.register.Choice;

/** 盘点结果 of one booklet. */
public enum StockOutcome implements Choice {
    MISSING("未见", "请再找;确实不在的,查清去向后办“登记丢失”,借出的补办领用。"),
    MISPLACED("错位", "请放回原位;换了地方的,在“证件”里改柜位。"),
    SURPLUS("多出", "台账上不该在柜里:请核对号码,漏登的先登记,已退还、上级保管等的查清怎么又在柜里。"),
    SEEN("在位", ""),
    OUT("借出在外", "");

    private final String title;
    private final String advice;

    StockOutcome(String title, String advice) {
        this.title = title;
        this.advice = advice;
    }

    @Override
    public String title() {
        return title;
    }

    /** What to do about it; empty where there is nothing to do. Nothing is done by the stocktake itself. */
    public String advice() {
        return advice;
    }
}
