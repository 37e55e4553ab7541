package org.antou.cadre.model.service;

import org.antou.register.Choice;

/** 服务类别: why somebody has to serve so long. */
public enum ServiceKind implements Choice {
    RECRUIT("新录用公务员最低服务年限", "《新录用公务员任职定级规定》:在机关最低服务5年(含试用期)"),
    TOWNSHIP("乡镇最低服务年限", "乡镇录用公务员最低服务5年(各地录用公告)〔待核〕"),
    PREFERENTIAL("优惠政策录用服务年限", "享受优惠政策录用的服务8年(各地录用公告)〔待核〕"),
    GRASSROOTS("基层服务年限", "新录用无基层经历的应安排到基层工作(该录用公告写2年)〔待核〕");

    private final String title;
    private final String basis;

    ServiceKind(String title, String basis) {
        this.title = title;
        this.basis = basis;
    }

    @Override
    public String title() {
        return title;
    }

    /** Where its years come from. */
    public String basis() {
        return basis;
    }
}
