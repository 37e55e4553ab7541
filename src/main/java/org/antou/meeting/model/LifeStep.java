package org.antou.meeting.model;

import java.util.Set;
import org.antou.register.Choice;

/** 程序 of a 组织生活会, 民主生活会 or 民主评议 (《通报》第24、25、26、28项, §3.5), in their order; {@link #CLOSED} puts an end to it. */
public enum LifeStep implements Choice {
    THEME(Phase.BEFORE, "确定主题", Field.WORDS),
    STUDY(Phase.BEFORE, "集中学习", Field.WORDS),
    OPINIONS(Phase.BEFORE, "征求意见", Field.NUMBER, Field.WORDS),
    /** Who looks after whom, and so has to talk with them. */
    PLAN(Phase.BEFORE, "谈话安排", Field.PERSON, Field.OTHER),
    TALKS(Phase.BEFORE, "谈心谈话", Field.PERSON, Field.OTHER, Field.WORDS),
    EXAMINATION(Phase.BEFORE, "对照检查材料", Field.PERSON, Field.WORDS),
    REPORT_BEFORE(Phase.BEFORE, "会前报告上级", Field.WORDS),
    LAST_TIME(Phase.DURING, "通报上次整改落实", Field.WORDS),
    SELF_CRITICISM(Phase.DURING, "自我批评", Field.PERSON, Field.WORDS),
    CRITICISM(Phase.DURING, "相互批评", Field.PERSON, Field.OTHER, Field.WORDS),
    APPRAISAL(Phase.DURING, "民主评议等次", Field.PERSON, Field.GRADE, Field.WORDS),
    COMMENT(Phase.DURING, "上级点评、总结", Field.WORDS),
    RECTIFICATION(Phase.AFTER, "整改清单", Field.PERSON, Field.WORDS, Field.DEADLINE, Field.DONE),
    REPORT_AFTER(Phase.AFTER, "会后情况报告上级", Field.WORDS),
    NOTICE(Phase.AFTER, "通报和整改销号", Field.WORDS),
    /** Why it was held along with something else, where it was. */
    TOGETHER(Phase.AFTER, "套开说明", Field.WORDS),
    CLOSED(Phase.AFTER, "办结", Field.WORDS);

    /** When a step takes place. */
    public enum Phase implements Choice {
        BEFORE("会前"),
        DURING("会中"),
        AFTER("会后");

        private final String title;

        Phase(String title) {
            this.title = title;
        }

        @Override
        public String title() {
            return title;
        }
    }

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

    private final Phase phase;
    private final String title;
    private final Set<Field> fields;

    LifeStep(Phase phase, String title, Field... fields) {
        this.phase = phase;
        this.title = title;
        this.fields = Set.of(fields);
    }

    public Phase phase() {
        return phase;
    }

    @Override
    public String title() {
        return title;
    }

    /** What it is called at a meeting of a kind: 民主评议党员 has names of its own (《支部工作条例(试行)》第十八条). */
    public String title(MeetingKind kind) {
        if (kind != MeetingKind.APPRAISAL) {
            return title;
        }
        return switch (this) {
            case SELF_CRITICISM -> "个人自评";
            case CRITICISM -> "党员互评";
            case APPRAISAL -> "民主测评等次";
            default -> title;
        };
    }

    public boolean asks(Field field) {
        return fields.contains(field);
    }
}
