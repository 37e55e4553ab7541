package org.antou.meeting.view;

import org.antou.meeting.model.LifeStep;

/** What the fields of a step's record are called, and what is expected in them. */
final class StepWords {

    private StepWords() {}

    static String person(LifeStep step) {
        return switch (step) {
            case PLAN -> "支委(成员)";
            case TALKS -> "谈话人";
            case CRITICISM -> "批评人";
            case APPRAISAL -> "被评议人";
            case RECTIFICATION -> "整改人";
            default -> "人员";
        };
    }

    static String other(LifeStep step) {
        return switch (step) {
            case PLAN -> "联系的党员";
            case CRITICISM -> "被批评人";
            default -> "谈话对象";
        };
    }

    static String words(LifeStep step) {
        return switch (step) {
            case THEME -> "主题";
            case STUDY -> "学习内容";
            case OPINIONS -> "方式和意见";
            case TALKS -> "谈话内容";
            case EXAMINATION -> "材料全文";
            case CRITICISM -> "批评意见";
            case APPRAISAL -> "评议意见";
            case RECTIFICATION -> "问题和措施";
            case TOGETHER -> "说明";
            default -> "内容";
        };
    }

    /** Shown in the empty field: what belongs there. */
    static String prompt(LifeStep step) {
        return switch (step) {
            case OPINIONS -> "怎样征求的、向谁、多少人,归纳成哪几条";
            case TALKS -> "谈了什么:对方的优点和不足,提醒和答复";
            case EXAMINATION -> "可以用下面的“从附件取文字…”从 Word、文本文件取来";
            case REPORT_BEFORE -> "何时、向谁、怎样报告的,会议时间和议题是否同意";
            case LAST_TIME -> "上次查摆了几条,已整改几条,未完成的为什么;首次召开的写“首次召开”";
            case APPRAISAL -> "可以不填";
            case COMMENT -> "谁点评,说了什么;上级没有派人的写主持人的总结";
            case RECTIFICATION -> "问题:……  措施:……";
            case REPORT_AFTER -> "何时、向谁报了会议情况报告和原始记录";
            case NOTICE -> "在什么范围通报,整改到什么程度";
            case TOGETHER -> "为什么安排在同一天,怎样分开召开,各开了多久";
            default -> "";
        };
    }

    /** Stands under the field: what is asked, and on what basis; empty for nothing. */
    static String hint(LifeStep step) {
        return switch (step) {
            case PLAN -> "谁联系谁,会前就应当和谁谈。登记以后列入谈话覆盖。";
            case TALKS -> "逐对登记,一次谈话一条;没有谈话内容的不算(《通报》第26项)。";
            case EXAMINATION -> "班子的材料“人员”留空。民主生活会的材料都要写到意识形态(《通报》第34项)。";
            case CRITICISM -> "批评意见由批评人提出,批评人不能是被批评人本人(《通报》第26项)。";
            case TOGETHER -> "只有与学先进、参观等同日召开时才要(《通报》第25项)。";
            default -> "";
        };
    }
}
