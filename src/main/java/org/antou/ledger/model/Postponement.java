package org.antou.ledger.model;

import java.util.Optional;
import org.antou.register.Violation;
import org.antou.text.PartialDate;

/**
 * A deadline that is put off by typing another one over it: that is a 延期, with who approved it and why, and the original
 * deadline kept. A first deadline, an earlier one, and any deadline of an issue that was not started yet are free; one
 * that was started with a deadline is not set back to where it would be free again (产品规则).
 */
public final class Postponement {

    private Postponement() {}

    /** Whether the deadline of an issue that is under way, or was, is later than it stands. */
    public static boolean of(Issue before, Issue after) {
        return bound(before)
                && after.deadline().filter(later -> later(before, later)).isPresent();
    }

    /** Whether the way to a later deadline is open: 延期 can be entered, and nothing else about the standing changes. */
    public static boolean extendable(Issue before, Issue after) {
        return of(before, after)
                && before.status() == after.status()
                && WorkflowRules.next(before).contains(StepKind.EXTEND);
    }

    /** Why the deadline can't be saved as typed; empty where it can. */
    public static Optional<Violation> violation(Issue before, Issue after) {
        if (of(before, after)) {
            return Optional.of(new Violation(LedgerColumns.DEADLINE, postponed(before, after)));
        }
        if (bound(before) && after.deadline().isEmpty()) {
            return Optional.of(new Violation(LedgerColumns.DEADLINE, "已经启动的问题,整改时限不能清空。"));
        }
        return bound(before) && free(after.status()) ? Optional.of(setBack(after)) : Optional.empty();
    }

    private static Violation setBack(Issue after) {
        return new Violation(
                LedgerColumns.STATUS, "已经启动、定了时限的问题,不能改回“" + after.status().title() + "”。刚才改错了状态的,请在“历史”里撤销那一次。");
    }

    private static String postponed(Issue before, Issue after) {
        String from = before.deadline().map(PartialDate::toString).orElse("");
        String to = after.deadline().map(PartialDate::toString).orElse("");
        return "整改时限由 " + from + " 往后改到 " + to + ",这是延期。" + way(before);
    }

    private static String way(Issue before) {
        return switch (before.status()) {
            case REQUESTED, VERIFYING -> "这一条正在审核;要延期的,先在“办理”里“退回”。";
            case DONE -> "这一条已完成;要延期的,先把整改状态改回“整改中”,再办“延期”。";
            default -> "请用“延期”登记批准人和理由,原定时限会保留。";
        };
    }

    private static boolean bound(Issue before) {
        return !free(before.status()) && before.deadline().isPresent();
    }

    private static boolean free(Status status) {
        return status == Status.NOT_STARTED || status == Status.UNCONFIRMED;
    }

    private static boolean later(Issue before, PartialDate deadline) {
        return before.deadline()
                .filter(old -> deadline.latest().isAfter(old.latest()))
                .isPresent();
    }
}
