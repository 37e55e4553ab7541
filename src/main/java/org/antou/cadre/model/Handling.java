package org.antou.cadre.model;

import org.antou.register.Choice;

/** 处理方式〔产品规则〕; the suspension rests on 《干部人事档案工作条例》: 凡发现涉嫌造假,未核准前一律暂缓考察或者暂停任职、录用. */
public enum Handling implements Choice {
    SUPPLEMENT("补充材料"),
    DETERMINE("组织认定(报党组会)"),
    INQUIRE("谈话函询"),
    SUSPEND("查核期间暂缓考察、暂停任职"),
    DISCIPLINE("移交纪检");

    private final String title;

    Handling(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
