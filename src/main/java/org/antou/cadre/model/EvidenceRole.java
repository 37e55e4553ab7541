package org.antou.cadre.model;

import org.antou.register.Choice;

/** As what a paper stands on the sheet. */
public enum EvidenceRole implements Choice {
    EARLIEST("最早形成材料"),
    FORM("最新任免审批表"),
    ID_NUMBER("身份证号"),
    OTHER("其他材料");

    private final String title;

    EvidenceRole(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
