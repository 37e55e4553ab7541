package org.antou.ledger.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.antou.register.Column;

/** What holds of one issue on a day: the questions that views, colours and the check-up of the ledger ask. */
public final class LedgerRules {

    /** Words that say that something is still to be done (产品规则): a bare 将 or 拟 would catch too much. */
    private static final List<String> NEXT_STEP = List.of("下一步", "将由", "拟于", "尚未");

    public static final String OVERDUE = "超期";
    public static final String DUE_THIS_WEEK = "本周到期";
    public static final String INCOMPLETE = "缺要素";
    public static final String UNCONFIRMED = "待确认";
    public static final String EVIDENCE_LACKING = "缺佐证";
    public static final String UNSUPERVISED = "半月未督查";
    public static final String READY = "可销号";

    private LedgerRules() {}

    /** 超期: the last possible day of its deadline is over and it is not finished. */
    public static boolean overdue(Issue issue, LocalDate on) {
        return daysLeft(issue, on).filter(days -> days < 0).isPresent();
    }

    /** 临期: not finished, and its deadline ends within so many days, today included. */
    public static boolean dueWithin(Issue issue, LocalDate on, int days) {
        return daysLeft(issue, on).filter(left -> left >= 0 && left <= days).isPresent();
    }

    /** 本周到期: not finished, and its deadline ends between today and Sunday. */
    public static boolean dueThisWeek(Issue issue, LocalDate on) {
        LocalDate sunday = on.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return dueWithin(issue, on, (int) ChronoUnit.DAYS.between(on, sunday));
    }

    /** Days until the last possible day of the deadline, negative when it is over; empty where nothing is due. */
    public static Optional<Long> daysLeft(Issue issue, LocalDate on) {
        return issue.deadline().filter(d -> !issue.finished()).map(d -> ChronoUnit.DAYS.between(on, d.latest()));
    }

    /** 缺要素: the titles of the five elements that are still empty; a finished issue needs no deadline any more. */
    public static List<String> missingElements(Issue issue) {
        return LedgerColumns.FIVE_ELEMENTS.stream()
                .filter(key -> !(issue.finished() && key.equals(LedgerColumns.DEADLINE)))
                .map(LedgerColumns.ALL::get)
                .filter(column -> column.value(issue).isEmpty())
                .map(Column::title)
                .toList();
    }

    /** 待确认: the notice has no status words for it; nobody has said yet where it stands. */
    public static boolean unconfirmed(Issue issue) {
        return issue.status() == Status.UNCONFIRMED;
    }

    /** 待补佐证: brought in as done from a notice or a workbook, with no evidence filed yet. */
    public static boolean evidenceOwed(Issue issue) {
        return doneBefore(issue) && issue.course().evidence() == 0;
    }

    /** 缺佐证: reported as done, whoever reported it, with no evidence filed. */
    public static boolean evidenceLacking(Issue issue) {
        return issue.finished() && issue.course().evidence() == 0;
    }

    /** 半月未督查: not closed, and the next supervision should have been by now (《通报》一(三)). */
    public static boolean unsupervised(Issue issue, LocalDate on) {
        return supervised(issue)
                && issue.course().watch().due().filter(on::isAfter).isPresent();
    }

    /** Whether it is supervised at all: not closed, and not done before the ledger began. */
    static boolean supervised(Issue issue) {
        return issue.status() != Status.CLOSED && !doneBefore(issue);
    }

    /** 可销号: 申请销号 could be asked for now; sentences are still to be confirmed by a person. */
    public static boolean ready(Issue issue) {
        return WorkflowRules.next(issue).contains(StepKind.REQUEST)
                && ClosureGate.obstacles(ClosureGate.of(issue, issue.course().evidence()), true)
                        .isEmpty();
    }

    /** Brought in as done from a notice or a workbook: done before the ledger began, and owes no procedure for it. */
    static boolean doneBefore(Issue issue) {
        return issue.status() == Status.DONE
                && (issue.origin().equals(Issue.IMPORTED_DONE) || issue.origin().equals(Issue.SHEET_DONE));
    }

    /** 一般 or 不满意 of what is reported as done: 重新整改 is proposed, a person decides (《通报》一(三)). */
    public static boolean reopeningProposed(Issue issue) {
        return issue.finished()
                && issue.outcome().satisfaction().filter(Satisfaction::poor).isPresent();
    }

    /** The sentences of a finished issue that speak of something still to be done. */
    public static List<String> nextSteps(Issue issue) {
        return issue.finished() ? nextStepSentences(issue) : List.of();
    }

    /** The sentences of any issue that speak of something still to be done. */
    static List<String> nextStepSentences(Issue issue) {
        return Arrays.stream(issue.progress().split("(?<=[。!?!?;;])|\\R"))
                .map(String::strip)
                .filter(sentence -> NEXT_STEP.stream().anyMatch(sentence::contains))
                .toList();
    }

    /** What somebody should look at, in the words of the views: 超期, 本周到期, 缺要素, 待确认, 缺佐证, 半月未督查, 可销号. */
    public static List<String> reminders(Issue issue, LocalDate on) {
        List<String> words = new ArrayList<>();
        add(words, overdue(issue, on), OVERDUE);
        add(words, dueThisWeek(issue, on), DUE_THIS_WEEK);
        add(words, !missingElements(issue).isEmpty() && issue.status() != Status.CLOSED, INCOMPLETE);
        add(words, unconfirmed(issue), UNCONFIRMED);
        add(words, evidenceLacking(issue), EVIDENCE_LACKING);
        add(words, unsupervised(issue, on), UNSUPERVISED);
        add(words, ready(issue), READY);
        return List.copyOf(words);
    }

    private static void add(List<String> words, boolean holds, String word) {
        if (holds) {
            words.add(word);
        }
    }

    /** 三色: blue done, red overdue, yellow under way; none while nobody has said where it stands. */
    public static Optional<Light> light(Issue issue, LocalDate on) {
        if (issue.finished()) {
            return Optional.of(Light.BLUE);
        }
        if (overdue(issue, on)) {
            return Optional.of(Light.RED);
        }
        return unconfirmed(issue) ? Optional.empty() : Optional.of(Light.YELLOW);
    }

    /** The three colours of the ledger (蓝、黄、红). */
    public enum Light {
        BLUE("已完成"),
        YELLOW("整改中"),
        RED("超期未完成");

        private final String title;

        Light(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
