package org.antou.passport.model;

import org.antou.register.Choice;

/** 比对结果: what a row of the list, a document here, or both together come to. Each falls into exactly one. */
public enum DifferenceKind implements Choice {
    NOT_HANDED_IN("有证未交", "请催交;交来后办“收证入柜”,由上级保管的登记后办“转上级保管”。"),
    ONLY_HERE("台账有、名单无", "请与出入境管理部门核对:是否已注销、换发,或名单漏了。"),
    NUMBER_DIFFERS("号码不符", "请对照证件原件:登记错的改台账,换发新证的收新证、旧证办“登记注销”。"),
    DETAILS_DIFFER("内容不符", "请对照证件原件和名单,改登记错的一方;状态不同的按实际情况办理。"),
    NOT_STAFF("不在职", "人已离开:在柜的办“退还本人”并撤销备案;按规定继续保管的不必办。"),
    SAME_NAME("同名待认", "只凭姓名认不准,请选中这一行,用“指明人员”说是谁。"),
    UNKNOWN("查无此人", "本单位人员里没有这个人:漏登的先登记人员,不是本单位的请报备撤销。"),
    DOUBLED("名单重复", "同一个号码在名单里出现不止一次,请与出入境管理部门核对。"),
    INVALID("名单上已失效", "不必上交;本人还拿着旧证的,请本人交回或注销。"),
    AGREED("一致", ""),
    SETTLED("已了结", "");

    private final String title;
    private final String advice;

    DifferenceKind(String title, String advice) {
        this.title = title;
        this.advice = advice;
    }

    @Override
    public String title() {
        return title;
    }

    /** What to do about it; empty where there is nothing to do. */
    public String advice() {
        return advice;
    }

    /** Whether somebody has to look at it. */
    public boolean isDifferent() {
        return this != INVALID && this != AGREED && this != SETTLED;
    }
}
