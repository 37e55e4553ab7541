package org.antou.ledger.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.antou.register.Column;
import org.antou.register.ValueType;
import org.antou.text.PartialDate;

/** The columns of the ledger that its steps and supervisions fill: read and printed, never typed, not in the history. */
final class CourseColumns {

    private CourseColumns() {}

    static List<Column<Issue>> all() {
        return List.of(
                Column.of(
                        LedgerColumns.ORIGINAL_DEADLINE,
                        "原定时限",
                        ValueType.PARTIAL_DATE,
                        i -> i.course().original()),
                Column.text(LedgerColumns.EXTENSIONS, "延期", CourseColumns::extensions),
                Column.<Issue>of(LedgerColumns.CLOSED, "是否销号", ValueType.FLAG, CourseColumns::closed)
                        .printed(10)
                        .alias("销号"),
                Column.<Issue>of(
                                LedgerColumns.CLOSED_ON,
                                "销号日期",
                                ValueType.DATE,
                                i -> i.course().closedOn())
                        .printed(18),
                Column.of(
                        LedgerColumns.CLOSER,
                        "销号人",
                        ValueType.PERSON,
                        i -> i.course().closer()),
                Column.of(LedgerColumns.EVIDENCE, "佐证材料", ValueType.NUMBER, CourseColumns::evidence),
                Column.text("verifiers", "审核人", i -> i.course().verifiers()),
                Column.text(LedgerColumns.SANCTIONS, "追责问责", CourseColumns::sanctions),
                Column.of(LedgerColumns.ROUND, "整改轮次", ValueType.NUMBER, CourseColumns::round),
                Column.of(LedgerColumns.SUPERVISIONS, "督查次数", ValueType.NUMBER, CourseColumns::supervisions),
                Column.of(
                        LedgerColumns.SUPERVISED_ON,
                        "最近督查日期",
                        ValueType.DATE,
                        i -> i.course().watch().last()));
    }

    /** Every extension: when, from when to when, who approved it, and why. */
    private static String extensions(Issue issue) {
        return issue.course().extensions().stream()
                .map(step -> step.on() + " 由"
                        + step.before().map(PartialDate::toString).orElse("未定")
                        + "延到" + step.after().map(PartialDate::toString).orElse("未定")
                        + step.person().map(p -> "," + p.name() + "批准").orElse("")
                        + ":" + step.words())
                .collect(Collectors.joining("\n"));
    }

    private static String sanctions(Issue issue) {
        return issue.course().sanctions().stream().map(Sanction::line).collect(Collectors.joining("\n"));
    }

    private static Optional<Boolean> closed(Issue issue) {
        return Optional.of(true).filter(yes -> issue.status() == Status.CLOSED);
    }

    /** The first round goes without saying. */
    private static Optional<Integer> round(Issue issue) {
        return Optional.of(issue.course().round()).filter(round -> round > 1);
    }

    private static Optional<Integer> evidence(Issue issue) {
        return Optional.of(issue.course().evidence()).filter(count -> count > 0);
    }

    private static Optional<Integer> supervisions(Issue issue) {
        return Optional.of(issue.course().watch().times()).filter(count -> count > 0);
    }
}
