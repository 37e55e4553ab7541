package org.antou.sheet.plan;

/** What becomes of rows that the register has already; chosen before the rows are looked at. */
public enum Policy {
    SKIP("跳过,保留库里的"),
    UPDATE("用表格更新库里的(空格不更新)"),
    ASK("逐条问我");

    private final String title;

    Policy(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
