package org.antou.ledger.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antou.ledger.model.NoticeItem.NamedDocument.Kind;
import org.antou.ledger.model.Status.Tally;
import org.antou.register.Condition;
import org.antou.register.Filter;

/** 整改落实情况统计: every number of a ledger on a day, each with the filter that shows the rows behind it. */
public final class LedgerFigures {

    /** Columns that only the table of the ledger has: what somebody should look at, and how long an issue has. */
    public static final String REMINDERS = "reminders";

    public static final String AGEING = "ageing";

    private static final String WHOLE = "总体情况";
    private static final String MONEY = "资金";
    private static final String SANCTIONS = "追责问责与四种形态";
    private static final String COURSE = "办理与督查";

    private final List<Issue> issues;
    private final LocalDate on;
    private final List<Figure> figures = new ArrayList<>();

    private LedgerFigures(List<Issue> issues, LocalDate on) {
        this.issues = List.copyOf(issues);
        this.on = on;
    }

    public static List<Figure> of(List<Issue> issues, LocalDate on) {
        LedgerFigures counted = new LedgerFigures(issues, on);
        counted.whole();
        counted.remedies();
        counted.ageing();
        counted.measures();
        counted.institutions();
        counted.money();
        counted.satisfaction();
        counted.course();
        counted.sanctions();
        counted.lines("按方面", LedgerStatistics.byAspect(issues), LedgerColumns.ASPECT);
        counted.lines("按牵头科室", LedgerStatistics.bySection(issues), LedgerColumns.SECTION);
        return List.copyOf(counted.figures);
    }

    private void add(String group, String title, String value, String note, Filter rows) {
        figures.add(new Figure(group, title, value, note, Optional.of(rows)));
    }

    private static Filter counted(Set<Tally> tallies) {
        Set<String> titles = Stream.of(Status.values())
                .filter(status -> tallies.contains(status.tally()))
                .map(Status::title)
                .collect(Collectors.toSet());
        return Filter.of(LedgerColumns.STATUS, new Condition.OneOf(titles));
    }

    private int count(Predicate<Issue> which) {
        return (int) issues.stream().filter(which).count();
    }

    private void whole() {
        LedgerStatistics all = LedgerStatistics.of(issues);
        add(WHOLE, "反馈总数", String.valueOf(all.total()), "五类之和", Filter.none());
        for (Tally tally : Tally.values()) {
            String note = tally == Tally.DONE
                    ? "其中已销号 " + count(i -> i.status() == Status.CLOSED) + ",待销号 "
                            + count(i -> i.finished() && i.status() != Status.CLOSED)
                    : "";
            add(WHOLE, tally.title(), String.valueOf(all.of(tally)), note, counted(Set.of(tally)));
        }
        add(WHOLE, "完成率", all.rate() + "%", all.done() + "/" + all.total() + ",四舍五入", counted(Set.of(Tally.DONE)));
        add(
                WHOLE,
                "超期未完成",
                String.valueOf(count(i -> LedgerRules.overdue(i, on))),
                "截至 " + on,
                Filter.of(REMINDERS, new Condition.OneOf(Set.of(LedgerRules.OVERDUE))));
    }

    /** 立行立改 is counted apart: 应整改、已整改、完成率 (domain rule). */
    private void remedies() {
        for (Remedy remedy : Remedy.values()) {
            List<Issue> mine = issues.stream()
                    .filter(i -> i.remedy().filter(r -> r == remedy).isPresent())
                    .toList();
            LedgerStatistics counts = LedgerStatistics.of(mine);
            add(
                    "按整改类型",
                    remedy.title(),
                    String.valueOf(counts.total()),
                    rate(counts),
                    Filter.of(LedgerColumns.REMEDY, new Condition.OneOf(Set.of(remedy.title()))));
        }
        add(
                "按整改类型",
                "未定类型",
                String.valueOf(count(i -> i.remedy().isEmpty())),
                "",
                Filter.of(LedgerColumns.REMEDY, new Condition.Filled(false)));
    }

    private static String rate(LedgerStatistics counts) {
        return counts.total() == 0 ? "" : "已完成 " + counts.done() + "/" + counts.total() + ",完成率 " + counts.rate() + "%";
    }

    private void ageing() {
        for (Ageing age : Ageing.values()) {
            add(
                    "未完成的到期与超期",
                    age.title(),
                    String.valueOf(
                            count(i -> Ageing.of(i, on).filter(age::equals).isPresent())),
                    "",
                    Filter.of(AGEING, new Condition.OneOf(Set.of(age.title()))));
        }
    }

    private void measures() {
        Filter filled = Filter.of(LedgerColumns.MEASURES, new Condition.Filled(true));
        long all = issues.stream().mapToLong(i -> i.measures().size()).sum();
        long done = measures(i -> true, Measure::done);
        long late = measures(i -> LedgerRules.overdue(i, on), m -> !m.done());
        add("整改措施", "措施总数", String.valueOf(all), "", filled);
        add("整改措施", "已完成", String.valueOf(done), "", filled);
        add("整改措施", "进行中", String.valueOf(all - done - late), "", filled);
        add(
                "整改措施",
                "超期未完",
                String.valueOf(late),
                "所属问题已超期",
                Filter.of(REMINDERS, new Condition.OneOf(Set.of(LedgerRules.OVERDUE))));
    }

    private long measures(Predicate<Issue> of, Predicate<Measure> which) {
        return issues.stream()
                .filter(of)
                .flatMap(i -> i.measures().stream())
                .filter(which)
                .count();
    }

    /** A document that several issues name counts once, by its title; with several kinds the first of new, revised, in force. */
    private void institutions() {
        Map<String, Kind> once = new LinkedHashMap<>();
        issues.stream()
                .flatMap(i -> i.institutions().stream())
                .forEach(i -> once.merge(i.title().strip(), i.kind(), (a, b) -> a.compareTo(b) <= 0 ? a : b));
        Filter filled = Filter.of(LedgerColumns.INSTITUTIONS, new Condition.Filled(true));
        add("建章立制", "制度文件", String.valueOf(once.size()), "同一标题只计一次", filled);
        for (Kind kind : Kind.values()) {
            long number = once.values().stream().filter(kind::equals).count();
            add("建章立制", kind.title(), String.valueOf(number), "", filled);
        }
    }

    /** 涉及金额、清退金额, yuan with two decimals, and the rate of recovery. */
    private void money() {
        BigDecimal involved = sum(i -> i.outcome().involved());
        BigDecimal recovered = sum(i -> i.outcome().recovered());
        add(MONEY, "涉及金额(元)", involved.toPlainString(), "", filled(LedgerColumns.INVOLVED));
        String share = involved.signum() == 0 ? "" : "占涉及金额 " + LedgerStatistics.percent(recovered, involved) + "%";
        add(MONEY, "清退金额(元)", recovered.toPlainString(), share, filled(LedgerColumns.RECOVERED));
    }

    private static Filter filled(String column) {
        return Filter.of(column, new Condition.Filled(true));
    }

    private BigDecimal sum(Function<Issue, Optional<BigDecimal>> amount) {
        return issues.stream()
                .flatMap(i -> amount.apply(i).stream())
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    private void satisfaction() {
        int said = count(i -> i.outcome().satisfaction().isPresent());
        for (Satisfaction satisfaction : Satisfaction.values()) {
            int number = count(
                    i -> i.outcome().satisfaction().filter(satisfaction::equals).isPresent());
            add(
                    "满意度",
                    satisfaction.title(),
                    String.valueOf(number),
                    said == 0 ? "" : "占已评 " + LedgerStatistics.percent(number, said) + "%",
                    Filter.of(LedgerColumns.SATISFACTION, new Condition.OneOf(Set.of(satisfaction.title()))));
        }
        Filter blank = Filter.of(LedgerColumns.SATISFACTION, new Condition.Filled(false));
        add("满意度", "未评", String.valueOf(issues.size() - said), "", blank);
    }

    /** What the steps and supervisions say: closed, extended, opened again, looked at. */
    private void course() {
        Filter closed = Filter.of(LedgerColumns.STATUS, new Condition.OneOf(Set.of(Status.CLOSED.title())));
        add(COURSE, "已销号", String.valueOf(count(i -> i.status() == Status.CLOSED)), "", closed);
        reminder(LedgerRules.READY, LedgerRules::ready);
        reminder(LedgerRules.EVIDENCE_LACKING, LedgerRules::evidenceLacking);
        reminder(LedgerRules.UNSUPERVISED, i -> LedgerRules.unsupervised(i, on));
        int visits = issues.stream().mapToInt(i -> i.course().watch().times()).sum();
        add(COURSE, "督查次数", String.valueOf(visits), "", filled(LedgerColumns.SUPERVISIONS));
        counted("延期过的", i -> !i.course().extensions().isEmpty(), LedgerColumns.ORIGINAL_DEADLINE);
        counted("重新整改过的", i -> i.course().round() > 1, LedgerColumns.ROUND);
        counted("不公开的", i -> i.outcome().withheld().isPresent(), LedgerColumns.WITHHELD);
    }

    /** 追责问责 that came of these issues, in persons; decisions that name no issue stand in their own register. */
    private void sanctions() {
        SanctionTotals totals = new SanctionTotals(
                issues.stream().flatMap(i -> i.course().sanctions().stream()).toList());
        Filter rows = filled(LedgerColumns.SANCTIONS);
        add(SANCTIONS, "追责问责(人次)", String.valueOf(totals.people()), "登记了对应问题的", rows);
        for (SanctionForm form : SanctionForm.values()) {
            String note = totals.of(form) == 0 ? "" : "主动 " + totals.active(form) + " 人次";
            add(SANCTIONS, form.title(), String.valueOf(totals.of(form)), note, rows);
        }
        for (SanctionKind kind : SanctionKind.values()) {
            if (totals.of(kind) > 0) {
                add(SANCTIONS, kind.title(), String.valueOf(totals.of(kind)), "", rows);
            }
        }
    }

    private void counted(String title, Predicate<Issue> which, String column) {
        add(COURSE, title, String.valueOf(count(which)), "", filled(column));
    }

    private void reminder(String word, Predicate<Issue> which) {
        Filter rows = Filter.of(REMINDERS, new Condition.OneOf(Set.of(word)));
        add(COURSE, word, String.valueOf(count(which)), "", rows);
    }

    private void lines(String group, Map<String, LedgerStatistics> lines, String column) {
        lines.forEach((name, counts) -> {
            Condition which = name.equals(LedgerStatistics.NO_SECTION)
                    ? new Condition.Filled(false)
                    : new Condition.OneOf(Set.of(name));
            add(group, name, String.valueOf(counts.total()), rate(counts), Filter.of(column, which));
        });
    }
}
