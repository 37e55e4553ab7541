package org.antou.ledger.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.Named;
import org.antou.register.ValueType;
import org.antou.register.Values;
import org.antou.text.PartialDate;

/**
 * The columns of the rectification ledger, told once. Aliases are how other offices head them; the widths (mm, A4
 * landscape) are those of the printed ledger, 0 keeps a column off it.
 */
public final class LedgerColumns {

    /** The key of this register in {@link org.antou.register.RecordRef}. */
    public static final String REGISTER = "ledger";

    public static final String INSPECTION = "inspection";
    public static final String ASPECT = "aspect";
    public static final String NUMBER = "number";
    public static final String CONTENT = "content";
    public static final String MANIFESTATION = "manifestation";
    public static final String CAUSE = "cause";
    public static final String MEASURES = "measures";
    public static final String GOAL = "goal";
    public static final String LEADER = "leader";
    public static final String SECTION = "section";
    public static final String SUPPORTING = "supportingSections";
    public static final String OWNER = "owner";
    public static final String REMEDY = "remedy";
    public static final String DEADLINE = "deadline";
    public static final String PROGRESS = "progress";
    public static final String STATUS = "status";
    public static final String CLOSED = "closed";
    public static final String STATUS_WORDS = "statusWords";
    public static final String INSTITUTIONS = "institutions";
    public static final String ORIGIN = "origin";
    public static final String NOTE = "note";
    public static final String SANCTIONS = "sanctions";
    public static final String EXTENSIONS = "extensions";
    public static final String EFFECT = "effect";
    public static final String UNFINISHED = "unfinished";
    public static final String BROADER = "broader";
    public static final String INVOLVED = "involved";
    public static final String RECOVERED = "recovered";
    public static final String SATISFACTION = "satisfaction";
    public static final String WITHHELD = "withheld";
    public static final String ORIGINAL_DEADLINE = "originalDeadline";
    public static final String CLOSED_ON = "closedOn";
    public static final String CLOSER = "closer";
    public static final String ROUND = "round";
    public static final String EVIDENCE = "evidence";
    public static final String SUPERVISIONS = "supervisions";
    public static final String SUPERVISED_ON = "supervisedOn";

    /** The five elements (五要素) that a notice never names. */
    public static final List<String> FIVE_ELEMENTS = List.of(LEADER, SECTION, OWNER, GOAL, DEADLINE);

    /** The columns that are saved with an issue: what the history keeps. */
    public static final Columns<Issue> KEPT = new Columns<>(columns(), LedgerColumns::edited);

    /** Every column, in the order people see them; those that the course of an issue fills come last. */
    public static final Columns<Issue> ALL = new Columns<>(
            Stream.concat(KEPT.all().stream(), CourseColumns.all().stream()).toList(), LedgerColumns::edited);

    private LedgerColumns() {}

    private static List<Column<Issue>> columns() {
        return List.of(
                Column.<Issue>of(NUMBER, "序号", ValueType.NUMBER, i -> Optional.of(i.number()))
                        .asRequired()
                        .printed(10)
                        .alias("巡察问题序号", "编号", "问题序号", "序列号", "问题编号"),
                Column.<Issue>of(ASPECT, "方面", ValueType.REFERENCE, i -> Optional.of(i.aspect()))
                        .printed(23)
                        .alias("类别", "主要方面", "重点方面", "问题类别", "问题类型", "四个方面", "所属方面"),
                Column.longText(CONTENT, "反馈问题", Issue::content)
                        .asRequired()
                        .printed(41)
                        .alias(
                                "发现的问题", "具体问题", "问题内容", "重点内容", "问题", "存在问题", "存在的问题", "巡察反馈问题", "反馈的问题", "反馈意见",
                                "问题描述", "问题清单", "主要问题"),
                Column.longText(MANIFESTATION, "具体表现", Issue::manifestation)
                        .asEditable()
                        .alias("问题的具体内容", "具体情况", "问题表现"),
                Column.longText(CAUSE, "原因分析", Issue::cause).asEditable().alias("问题原因", "产生原因"),
                Column.<Issue>of(MEASURES, "整改措施", ValueType.LINES, LedgerColumns::measureLines)
                        .printed(37)
                        .alias("措施分解", "整改计划", "措施", "具体措施", "整改举措", "主要措施", "整改具体措施"),
                Column.longText(GOAL, "整改目标", Issue::goal).asEditable().alias("目标", "整改要求", "预期目标"),
                Column.<Issue>of(LEADER, "责任领导", ValueType.PERSON, Issue::leader)
                        .asEditable()
                        .printed(15)
                        .alias("分管领导", "牵头领导", "主管领导", "包保领导"),
                Column.<Issue>of(SECTION, "牵头科室", ValueType.SECTION, Issue::section)
                        .asEditable()
                        .printed(18)
                        .alias("责任部门", "牵头部门", "责任科室", "责任单位", "牵头单位", "承办科室", "主责科室", "科室"),
                Column.<Issue>of(SUPPORTING, "配合科室", ValueType.SECTIONS, i -> Optional.of(i.supportingSections()))
                        .asEditable()
                        .alias("配合部门", "配合单位", "协办科室", "配合责任科室"),
                Column.<Issue>of(OWNER, "责任人", ValueType.PERSON, Issue::owner)
                        .asEditable()
                        .alias("具体责任人", "直接责任人", "经办人", "整改责任人", "联系人")
                        .printed(15),
                Column.<Issue>choice(REMEDY, "整改类型", List.of(Remedy.values()), Issue::remedy)
                        .asEditable()
                        .alias("整改周期", "整改方式"),
                Column.<Issue>of(DEADLINE, "整改时限", ValueType.PARTIAL_DATE, Issue::deadline)
                        .asEditable()
                        .printed(20)
                        .alias("预计完成时间", "完成时限", "整改期限", "完成时间", "时限", "整改完成时限", "完成期限", "计划完成时间", "时间节点"),
                Column.longText(PROGRESS, "完成情况", Issue::progress)
                        .asEditable()
                        .printed(52)
                        .alias("整改进度", "整改措施完成情况", "整改情况", "整改落实情况", "整改进展", "进展情况", "整改进展情况", "落实情况"),
                Column.<Issue>choice(STATUS, "整改状态", List.of(Status.values()), i -> Optional.of(i.status()))
                        .asRequired()
                        .printed(18)
                        .alias("任务状态", "状态", "整改完成情况", "是否完成", "办理状态", "完成状态"),
                Column.<Issue>of(INSTITUTIONS, "建章立制", ValueType.LINES, LedgerColumns::institutionLines),
                Column.text(STATUS_WORDS, "通报用语", Issue::statusWords),
                Column.text(ORIGIN, "来源", Issue::origin),
                Column.<Issue>of(INSPECTION, "巡察轮次", ValueType.REFERENCE, i -> Optional.of(i.inspection()))
                        .alias("轮次", "届次", "巡察批次", "巡视巡察轮次", "来源维度"),
                Column.<Issue>longText(EFFECT, "整改成效", i -> i.outcome().effect())
                        .asEditable(),
                Column.<Issue>longText(UNFINISHED, "未完成原因", i -> i.outcome().unfinished())
                        .asEditable(),
                Column.<Issue>longText(BROADER, "举一反三", i -> i.outcome().broader())
                        .asEditable()
                        .alias("举一反三情况"),
                Column.<Issue>of(
                                INVOLVED,
                                "涉及金额",
                                ValueType.MONEY,
                                i -> i.outcome().involved())
                        .asEditable(),
                Column.<Issue>of(
                                RECOVERED,
                                "清退金额",
                                ValueType.MONEY,
                                i -> i.outcome().recovered())
                        .asEditable(),
                Column.<Issue>choice(
                                SATISFACTION,
                                "满意度",
                                List.of(Satisfaction.values()),
                                i -> i.outcome().satisfaction())
                        .asEditable(),
                Column.<Issue>choice(
                                WITHHELD,
                                "不公开理由",
                                List.of(Withheld.values()),
                                i -> i.outcome().withheld())
                        .asEditable(),
                Column.longText(NOTE, "备注", Issue::note).asEditable().alias("说明"));
    }

    private static Optional<List<String>> measureLines(Issue issue) {
        return Optional.of(issue.measures().stream().map(Measure::line).toList());
    }

    private static Optional<List<String>> institutionLines(Issue issue) {
        return Optional.of(issue.institutions().stream().map(Institution::line).toList());
    }

    /** The issue with the edited values; what no form edits stays as it is. */
    private static Issue edited(Issue issue, Values values) {
        return new Issue(
                issue.id(),
                issue.version(),
                issue.inspection(),
                issue.aspect(),
                values.get(NUMBER, Integer.class).orElse(issue.number()),
                values.text(CONTENT),
                values.text(MANIFESTATION),
                values.text(CAUSE),
                issue.measures(),
                values.text(GOAL),
                values.named(LEADER),
                values.named(SECTION),
                values.list(SUPPORTING, Named.class),
                values.named(OWNER),
                values.get(REMEDY, Remedy.class),
                values.get(DEADLINE, PartialDate.class),
                values.text(PROGRESS),
                values.get(STATUS, Status.class).orElse(issue.status()),
                issue.statusWords(),
                issue.institutions(),
                issue.origin(),
                values.text(NOTE),
                outcome(values),
                issue.course());
    }

    private static Outcome outcome(Values values) {
        return new Outcome(
                values.text(EFFECT),
                values.text(UNFINISHED),
                values.text(BROADER),
                values.get(INVOLVED, BigDecimal.class),
                values.get(RECOVERED, BigDecimal.class),
                values.get(SATISFACTION, Satisfaction.class),
                values.get(WITHHELD, Withheld.class));
    }

    /** An issue made from the values of every column, as the history keeps them; {@code ids} makes ids for its parts. */
    public static Issue restored(UUID id, long version, Values values, Supplier<UUID> ids) {
        Issue bare = Issue.blank(
                id, values.named(INSPECTION).orElseThrow(), values.named(ASPECT).orElseThrow(), 0);
        return edited(bare, values)
                .withParts(
                        bare.aspect(),
                        values.list(MEASURES, String.class).stream()
                                .map(line -> Measure.parse(ids.get(), line))
                                .toList(),
                        values.list(INSTITUTIONS, String.class).stream()
                                .map(line -> Institution.parse(ids.get(), line))
                                .toList())
                .from(version, values.text(STATUS_WORDS), values.text(ORIGIN));
    }
}
