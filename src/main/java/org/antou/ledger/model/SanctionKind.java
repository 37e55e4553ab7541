package org.antou.ledger.model;

import org.antou.register.Choice;

/** How somebody was called to account: the words that reports count (domain §2.7). */
public enum SanctionKind implements Choice {
    CRITICISM("批评教育"),
    REMINDER("提醒谈话"),
    HELP("批评帮助"),
    SELF_EXAMINATION("责令检查"),
    ADMONITION("诫勉谈话"),
    CIRCULAR("通报批评"),
    NO_AWARD("取消评优"),
    ORGANISATIONAL("组织处理"),
    WARNING("警告"),
    SERIOUS_WARNING("严重警告"),
    REMOVED("撤销党内职务"),
    PROBATION("留党察看"),
    EXPELLED("开除党籍"),
    GOVERNMENTAL("政务处分"),
    HANDED_OVER("交纪委调查"),
    FILED("立案查处"),
    OTHER("其他");

    private final String title;

    SanctionKind(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
