package org.antou.sheet.plan;

/** What becomes of a row as things stand. */
public enum RowState {
    NEW("新增"),
    UPDATE("更新"),
    SAME("没有变化"),
    SKIP("已有,跳过"),
    ASK("待定"),
    ERROR("有错"),
    LEFT("不导入");

    private final String title;

    RowState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether the row is written to the store. */
    public boolean written() {
        return this == NEW || this == UPDATE;
    }

    /** Whether somebody has to look at it before it can come in. */
    public boolean open() {
        return this == ERROR || this == ASK;
    }
}
