package org.antou.cadre.model.lending;

import org.antou.register.Choice;

/** 归还时档案情况: what was seen when a file came back and was counted through. */
public enum FileCondition implements Choice {
    COMPLETE("完好、材料齐全"),
    MISSING("缺材料或缺页"),
    DAMAGED("有破损、涂改或圈划");

    private final String title;

    FileCondition(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
