package org.antou.cadre.model;

import org.antou.register.Choice;

/** 干部人事档案十大类 (《干部人事档案工作条例》2018,条号〔待核〕). */
public enum ArchiveCategory implements Choice {
    RESUME("一 履历类"),
    AUTOBIOGRAPHY("二 自传和思想类"),
    APPRAISAL("三 考核鉴定类"),
    LEARNING("四 学历学位、职称、学术评鉴和教育培训类"),
    AUDIT("五 政审、审计和审核类"),
    PARTY("六 党、团类"),
    HONOUR("七 表彰奖励类"),
    DISCIPLINE("八 违规违纪违法处理处分类"),
    APPOINTMENT("九 工资、任免、出国和会议代表类"),
    OTHER("十 其他可供组织参考的材料");

    private final String title;

    ArchiveCategory(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    /** One to ten. */
    public int number() {
        return ordinal() + 1;
    }
}
