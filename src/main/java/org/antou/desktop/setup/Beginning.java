package org.antou.desktop.setup;

/** What to begin with after the office was set up. */
public enum Beginning {
    NOTICE("导入通报或反馈意见", "从 Word、PDF、网页或文本里读出问题,逐条核对后入账。"),
    BY_HAND("手工登记", "先建一个巡察轮次,再一条一条登记问题。"),
    PRACTICE("先看练习办公室", "一个虚构的单位,数据都是编造的,可以随便试;本单位的数据不受影响。");

    private final String title;
    private final String detail;

    Beginning(String title, String detail) {
        this.title = title;
        this.detail = detail;
    }

    public String title() {
        return title;
    }

    public String detail() {
        return detail;
    }
}
