package org.antou.ledger.model;

import org.antou.register.Choice;

/** 不公开理由: the five reasons for which an issue is left out of the notice to the public. */
public enum Withheld implements Choice {
    SECRET("国家秘密"),
    INVESTIGATION("正在初核或已立案未公布的案件"),
    PUBLICITY("可能引起重大负面炒作"),
    UNREST("可能引发大规模上访或群体性事件"),
    SENSITIVE("重大敏感事项");

    private final String title;

    Withheld(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
