package org.antou.ledger.view.course;

import org.antou.ledger.model.StepKind;
import org.antou.ui.Icons;

/** How a step is called on its button and in its dialog. */
final class StepWords {

    private StepWords() {}

    /** The three levels share one button: one paper may hold several of them. */
    static String button(StepKind kind) {
        return StepKind.LEVELS.contains(kind) ? "登记审核…" : kind.title() + "…";
    }

    static Icons icon(StepKind kind) {
        return switch (kind) {
            case START, RECEIPT, CLOSE -> Icons.CHECK;
            case REQUEST, LEADER, OFFICE, HEAD -> Icons.SIGN;
            case REJECT, REVOKE -> Icons.UNDO;
            case REOPEN -> Icons.REFRESH;
            case EXTEND -> Icons.CALENDAR;
            case CORRECT -> Icons.EDIT;
            case REVIEW -> Icons.PREVIEW;
        };
    }

    /** What the person of a step does in it. */
    static String person(StepKind kind) {
        return switch (kind) {
            case RECEIPT -> "接收人";
            case REQUEST -> "申请人";
            case REJECT -> "退回人";
            case CLOSE -> "销号人";
            case EXTEND, REOPEN -> "批准人";
            case REVIEW -> "复查人";
            case START, REVOKE, CORRECT -> "经手人";
            case LEADER, OFFICE, HEAD -> "审核人";
        };
    }

    static String words(StepKind kind) {
        return switch (kind) {
            case REJECT, REVOKE, REOPEN, EXTEND, CORRECT -> "理由";
            case REVIEW -> "复查情况";
            case START, RECEIPT, REQUEST, CLOSE -> "说明";
            case LEADER, OFFICE, HEAD -> "意见";
        };
    }

    /** What the dialog says above its fields. */
    static String hint(StepKind kind) {
        return switch (kind) {
            case START -> "五要素已填齐,从这一天起按时限整改。";
            case RECEIPT -> "登记谁在什么时候确认收到了任务。没有人确认就不算收到。";
            case REQUEST -> "照申请单填写。申请人不能再做审核人。";
            case REJECT -> "退回后要重新申请,三级审核从头来。";
            case CLOSE -> "销号后记录锁定,错别字用“文字更正”改。";
            case REVOKE -> "只在登记错了时撤销;问题反弹或群众不满意的,请用“重新整改”。";
            case REOPEN -> "重新整改,轮次加一,以前各轮的记录都保留。";
            case EXTEND -> "原定时限保留,与现定时限一并打印。";
            case REVIEW -> "回头看:对整改成果再认定一次,不改变销号。";
            case CORRECT, LEADER, OFFICE, HEAD -> "";
        };
    }
}
