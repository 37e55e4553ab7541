package org.antou.ledger.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.LedgerRules;
import org.antou.ledger.model.LedgerStatistics;
import org.antou.ledger.model.Status;
import org.antou.ledger.model.Status.Tally;
import org.antou.paper.PaperColumn;
import org.antou.paper.PaperRow;
import org.antou.paper.Printout;
import org.antou.register.Named;
import org.antou.text.ChineseDates;
import org.antou.text.PartialDate;

/** 一页纸: where the ledger stands on a day, for the leader: totals, overdue, by section; never more than a page. */
public final class LeaderSummary {

    /** So many lines of each kind fit on the page even where every one of them takes two. */
    private static final int SHOWN = 11;

    private static final int SHORT = 30;

    private static final List<PaperColumn> COLUMNS = List.of(
            new PaperColumn("类别", 26, true), new PaperColumn("事项", 100, false), new PaperColumn("情况", 60, false));

    private final List<Issue> issues;
    private final LocalDate on;
    private final List<PaperRow> rows = new ArrayList<>();

    private LeaderSummary(List<Issue> issues, LocalDate on) {
        this.issues = issues;
        this.on = on;
    }

    /** @param issues as they stood on the day */
    public static Printout of(String unit, Inspection inspection, List<Issue> issues, LocalDate on) {
        LeaderSummary summary = new LeaderSummary(issues, on);
        summary.fill();
        return new Printout(
                unit + "巡察整改情况一页纸",
                inspection.title() + "  截至" + ChineseDates.show(PartialDate.of(on)),
                "",
                false,
                COLUMNS,
                summary.rows,
                List.of());
    }

    private void fill() {
        if (issues.isEmpty()) {
            add("总体情况", "到这一天,台账里还没有登记问题", "");
            return;
        }
        totals();
        course();
        overdue();
        sections();
    }

    private void add(String group, String what, String how) {
        rows.add(new PaperRow(group, List.of(group, what, how)));
    }

    private void totals() {
        LedgerStatistics all = LedgerStatistics.of(issues);
        add("总体情况", "反馈问题", all.total() + "个,完成率" + all.rate() + "%");
        for (Tally tally : Tally.values()) {
            if (all.of(tally) > 0) {
                add(
                        "",
                        tally.title(),
                        all.of(tally) + "个,占" + LedgerStatistics.percent(all.of(tally), all.total()) + "%");
            }
        }
    }

    /** What had been done about them by then. */
    private void course() {
        long closed = count(issue -> issue.status() == Status.CLOSED);
        long extended = count(issue -> !issue.course().extensions().isEmpty());
        long again = count(issue -> issue.course().round() > 1);
        int visits = issues.stream()
                .mapToInt(issue -> issue.course().watch().times())
                .sum();
        add("", "办理与督查", "已销号" + closed + "个,延期过" + extended + "个,重新整改过" + again + "个,督查" + visits + "次");
    }

    private long count(Predicate<Issue> which) {
        return issues.stream().filter(which).count();
    }

    private void overdue() {
        List<Issue> late = issues.stream()
                .filter(i -> LedgerRules.overdue(i, on))
                .sorted(Comparator.comparing(i -> LedgerRules.daysLeft(i, on).orElse(0L)))
                .toList();
        add("超期未完成", late.isEmpty() ? "没有超期未完成的问题" : "共" + late.size() + "个,按超期天数", "");
        late.stream().limit(SHOWN).forEach(i -> add("", brief(i), lateness(i)));
        more(late.size(), "个超期问题");
    }

    private static String brief(Issue issue) {
        String content = issue.content().replace('\n', ' ');
        String text = content.length() > SHORT ? content.substring(0, SHORT) + "…" : content;
        return issue.number() + ". " + text;
    }

    private String lateness(Issue issue) {
        String who = Stream.of(issue.section(), issue.owner())
                .flatMap(java.util.Optional::stream)
                .map(Named::name)
                .collect(Collectors.joining(" "));
        return "超期" + -LedgerRules.daysLeft(issue, on).orElse(0L) + "天 " + who;
    }

    private void sections() {
        Map<String, LedgerStatistics> lines = LedgerStatistics.bySection(issues);
        add("按牵头科室", "共" + lines.size() + "个科室,未完成多的在前", "");
        lines.entrySet().stream()
                .sorted(Comparator.comparing(
                        e -> e.getValue().done() - e.getValue().total()))
                .limit(SHOWN)
                .forEach(e -> add("", e.getKey(), section(e.getKey(), e.getValue())));
        more(lines.size(), "个科室");
    }

    private String section(String name, LedgerStatistics counts) {
        long late = issues.stream()
                .filter(i -> LedgerStatistics.section(i).equals(name))
                .filter(i -> LedgerRules.overdue(i, on))
                .count();
        return "完成" + counts.done() + "/" + counts.total() + ",完成率" + counts.rate() + "%"
                + (late > 0 ? ",超期" + late : "");
    }

    private void more(int all, String what) {
        if (all > SHOWN) {
            add("", "另有" + (all - SHOWN) + what + ",见统计表", "");
        }
    }
}
