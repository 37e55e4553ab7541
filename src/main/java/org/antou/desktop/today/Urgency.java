package org.antou.desktop.today;

/** Under which heading a finding stands, most urgent first. The last word of a rule's key tells which. */
enum Urgency {
    DAMAGED("数据有损", "red", "damaged"),
    OVERDUE("超期", "red", "overdue"),
    SUPERVISION("半月未督查", "red", "supervision"),
    SOON("即将到期", "amber", "due"),
    UNCONFIRMED("待确认", "amber", "unconfirmed"),
    MISSING("缺要素", "amber", "elements"),
    EVIDENCE("待补佐证", "grey", "evidence"),
    OTHER("其他提醒", "blue", "");

    private final String title;
    private final String colour;
    private final String word;

    Urgency(String title, String colour, String word) {
        this.title = title;
        this.colour = colour;
        this.word = word;
    }

    String title() {
        return title;
    }

    /** red, amber, blue or grey, as the style sheet names states. */
    String colour() {
        return colour;
    }

    static Urgency of(String rule) {
        for (Urgency urgency : values()) {
            if (rule.endsWith("." + urgency.word)) {
                return urgency;
            }
        }
        return OTHER;
    }
}
