package org.antou.ledger.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.antou.register.Finding;
import org.antou.register.RecordRef;

/** 台账体检: what is found about the issues of a ledger on a day. The program proposes; a person decides. */
public final class LedgerFindings {

    private static final Rule OVERDUE =
            new Rule("ledger.overdue", "三色管理:超期未完成列红(产品规则)", "请督促责任科室;确需延期的,在“办理”里登记延期,写明批准人和理由。");
    private static final Rule DUE = new Rule("ledger.due", "参数“整改时限到期前提醒”", "请核实进展,填写完成情况。");
    private static final Rule ELEMENTS =
            new Rule("ledger.elements", "整改落实清单须明确责任领导、责任科室、责任人、目标和时限(产品规则)", "选中多条问题,用“批量填写”一次补齐。");
    private static final Rule UNCONFIRMED = new Rule("ledger.unconfirmed", "没有状态词的不推定为已完成(产品规则)", "请向责任科室核实后填写整改状态。");
    private static final Rule EVIDENCE = new Rule("ledger.evidence", "销号应有佐证材料(产品规则)", "请收集佐证材料,在“附件”里归入这一条。");
    private static final Rule NEXT_STEP = new Rule("ledger.next-step", "状态与正文应当一致(产品规则)", "请核实这件事是否已经办完。");
    private static final Rule MEASURES = new Rule("ledger.measures", "销号前措施应全部完成(产品规则)", "请逐条核实整改措施。");
    private static final Rule REOPEN =
            new Rule("ledger.reopen", "《通报》一(三):不满意、满意率低的重新整改", "请研究是否重新整改;决定后在“办理”里登记,轮次加一。");
    private static final Rule RECEIPT = new Rule("ledger.receipt", "《通报》#12:不得“超时默认接收”", "请接收人确认,在“办理”里登记接收人和时间。");
    private static final Rule SUPERVISION =
            new Rule("ledger.supervision", "《通报》一(三)半月督查;参数“半月督查间隔”", "请安排督查,在“半月督查”里登记。");
    private static final Rule NUMBER = new Rule("ledger.number", "同一轮次序号不重复(产品规则)", "请改正序号。");

    private LedgerFindings() {}

    /** Numbers that the office can change: so many days ahead a deadline is told. */
    public record Limits(int dueSoonDays) {}

    /** What every finding of one kind says: its key, its basis, and what to do. */
    private record Rule(String key, String basis, String advice) {

        Finding about(Issue issue, String discriminator, String message) {
            return new Finding(
                    key,
                    Optional.of(new RecordRef(LedgerColumns.REGISTER, issue.id())),
                    discriminator,
                    "第 " + issue.number() + " 条:" + message,
                    basis,
                    advice);
        }

        Optional<Finding> when(boolean holds, Issue issue, String message) {
            return holds ? Optional.of(about(issue, "", message)) : Optional.empty();
        }
    }

    /** What is found about these issues on a day, issue by issue in their order. */
    public static List<Finding> of(List<Issue> issues, Limits limits, LocalDate on) {
        List<Finding> found = new ArrayList<>();
        for (Issue issue : issues) {
            deadline(issue, limits, on).ifPresent(found::add);
            elements(issue).ifPresent(found::add);
            UNCONFIRMED
                    .when(LedgerRules.unconfirmed(issue), issue, "通报里没有写明整改状态,待确认。")
                    .ifPresent(found::add);
            EVIDENCE.when(LedgerRules.evidenceLacking(issue), issue, evidence(issue))
                    .ifPresent(found::add);
            SUPERVISION
                    .when(LedgerRules.unsupervised(issue, on), issue, supervision(issue, on))
                    .ifPresent(found::add);
            found.addAll(nextSteps(issue));
            measures(issue).ifPresent(found::add);
            reopen(issue).ifPresent(found::add);
            RECEIPT.when(issue.course().awaitingReceipt() && !issue.finished(), issue, "已启动,还没有人确认接收。")
                    .ifPresent(found::add);
        }
        found.addAll(numbers(issues));
        return List.copyOf(found);
    }

    private static Optional<Finding> deadline(Issue issue, Limits limits, LocalDate on) {
        long left = LedgerRules.daysLeft(issue, on).orElse(Long.MAX_VALUE);
        String deadline = issue.deadline().map(Object::toString).orElse("");
        if (left < 0) {
            return Optional.of(OVERDUE.about(issue, "", "整改时限 " + deadline + " 已过 " + -left + " 天,仍未完成。"));
        }
        String when = left == 0 ? "今天到期。" : "还有 " + left + " 天到期。";
        return DUE.when(left <= limits.dueSoonDays(), issue, "整改时限 " + deadline + "," + when);
    }

    private static Optional<Finding> elements(Issue issue) {
        List<String> missing = LedgerRules.missingElements(issue);
        return ELEMENTS.when(
                !missing.isEmpty() && issue.status() != Status.CLOSED, issue, "缺" + String.join("、", missing) + "。");
    }

    private static String evidence(Issue issue) {
        return LedgerRules.evidenceOwed(issue)
                ? issue.origin() + "。"
                : "状态是“" + issue.status().title() + "”,还没有佐证材料。";
    }

    private static String supervision(Issue issue, LocalDate on) {
        Watch watch = issue.course().watch();
        return watch.last()
                .map(last -> "距上次督查(" + last + ")已 " + ChronoUnit.DAYS.between(last, on) + " 天。")
                .orElseGet(() -> "反馈以来还没有督查记录,第一次应在 "
                        + watch.due().map(LocalDate::toString).orElse("") + " 前。");
    }

    private static List<Finding> nextSteps(Issue issue) {
        List<String> sentences = LedgerRules.nextSteps(issue);
        return IntStream.range(0, sentences.size())
                .mapToObj(i -> NEXT_STEP.about(
                        issue,
                        String.valueOf(i + 1),
                        "状态是“" + issue.status().title() + "”,完成情况里却写着:" + sentences.get(i)))
                .toList();
    }

    private static Optional<Finding> measures(Issue issue) {
        long open = issue.measures().stream().filter(m -> !m.done()).count();
        return MEASURES.when(
                issue.finished() && open > 0, issue, "状态是“" + issue.status().title() + "”,还有 " + open + " 条整改措施没有完成。");
    }

    private static Optional<Finding> reopen(Issue issue) {
        return issue.outcome()
                .satisfaction()
                .filter(s -> LedgerRules.reopeningProposed(issue))
                .map(s -> REOPEN.about(issue, s.name(), "满意度为“" + s.title() + "”,建议重新整改。"));
    }

    /** Two issues of one inspection with one number. */
    private static List<Finding> numbers(List<Issue> issues) {
        Map<UUID, Map<Integer, Issue>> seen = new HashMap<>();
        List<Finding> found = new ArrayList<>();
        for (Issue issue : issues) {
            Issue first = seen.computeIfAbsent(issue.inspection().id(), id -> new HashMap<>())
                    .putIfAbsent(issue.number(), issue);
            NUMBER.when(first != null, issue, "序号与另一条问题相同。").ifPresent(found::add);
        }
        return found;
    }
}
