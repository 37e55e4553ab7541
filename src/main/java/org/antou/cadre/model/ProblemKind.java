package org.antou.cadre.model;

import org.antou.register.Choice;

/** What kind of fault is suspected, in the twelve words of 中组发〔2015〕23号第五条. It is what is being looked into, never a verdict. */
public enum ProblemKind implements Choice {
    AGE("出生日期等(篡改出生、参工、入党、学习、履历、民族)"),
    STATUS("身份"),
    LEARNING("学历学位"),
    TITLE("职称"),
    ADMISSION("入党"),
    DELEGATE("代表、委员身份"),
    HIRING("录聘、招工、入伍、转业、工资"),
    APPRAISAL("考核、任免、政审"),
    HONOUR("评优、奖励"),
    TAMPERING("擅自抽取、撤换、添加、销毁"),
    IMPERSONATION("冒名顶替"),
    OTHER("其他");

    private final String title;

    ProblemKind(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
