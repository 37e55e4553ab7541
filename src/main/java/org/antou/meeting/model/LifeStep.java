package org.antou.meeting.model;

import java.util.Set;
import org.antou.register.Choice;

/** 程序 of a 组织生活会, 民主生活会 or 民主评议 (《通报》第24、25、26、28项), in their order; {@link #CLOSED} puts an end to it. */
public enum LifeStep implements Choice {
    THEME("确定主题", Field.WORDS),
    STUDY("集中学习", Field.WORDS),
    OPINIONS("征求意见", Field.NUMBER, Field.WORDS),
    TALKS("谈心谈话", Field.PERSON, Field.OTHER, Field.WORDS),
    EXAMINATION("对照检查材料", Field.PERSON, Field.WORDS),
    REPORT_BEFORE("会前报告上级", Field.WORDS),
    LAST_TIME("通报上次整改落实", Field.WORDS),
    SELF_CRITICISM("自我批评", Field.PERSON, Field.WORDS),
    CRITICISM("相互批评", Field.PERSON, Field.OTHER, Field.WORDS),
    APPRAISAL("民主评议等次", Field.PERSON, Field.GRADE, Field.WORDS),
    COMMENT("上级点评、总结", Field.WORDS),
    RECTIFICATION("整改清单", Field.PERSON, Field.WORDS, Field.DEADLINE, Field.DONE),
    REPORT_AFTER("会后情况报告上级", Field.WORDS),
    NOTICE("通报和整改销号", Field.WORDS),
    CLOSED("办结", Field.WORDS);

    /** What an entry of a step is asked for, its day apart. */
    public enum Field {
        PERSON,
        OTHER,
        NUMBER,
        GRADE,
        WORDS,
        DEADLINE,
        DONE
    }

    private final String title;
    private final Set<Field> fields;

    LifeStep(String title, Field... fields) {
        this.title = title;
        this.fields = Set.of(fields);
    }

    @Override
    public String title() {
        return title;
    }

    public boolean asks(Field field) {
        return fields.contains(field);
    }
}
