package org.antou.ledger.model;

import java.util.List;
import org.antou.register.Choice;

/** What can happen to an issue between 启动 and 销号, and after it. */
public enum StepKind implements Choice {
    START("启动"),
    RECEIPT("接收确认"),
    REQUEST("申请销号"),
    LEADER("责任领导审核"),
    OFFICE("整改领导小组办公室复核"),
    HEAD("主要负责人签批"),
    REJECT("退回"),
    CLOSE("销号"),
    REVOKE("撤销销号"),
    REOPEN("重新整改"),
    EXTEND("延期"),
    CORRECT("文字更正"),
    REVIEW("回头看");

    /** The three levels of 审核, in the order in which the paper is signed. */
    public static final List<StepKind> LEVELS = List.of(LEADER, OFFICE, HEAD);

    private final String title;

    StepKind(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    /** Whether the verification begins anew after it: a request, a rejection, a withdrawal or a new round. */
    boolean opensVerification() {
        return this == REQUEST || this == REJECT || this == REVOKE || this == REOPEN;
    }
}
