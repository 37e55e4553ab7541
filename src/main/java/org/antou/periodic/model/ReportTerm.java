package org.antou.periodic.model;

import org.antou.register.Choice;

/** 报告期: the part of a year that a report is about. */
public enum ReportTerm implements Choice {
    Q1("第一季度"),
    Q2("第二季度"),
    Q3("第三季度"),
    Q4("第四季度"),
    H1("上半年"),
    H2("下半年"),
    YEAR("全年");

    private final String title;

    ReportTerm(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
