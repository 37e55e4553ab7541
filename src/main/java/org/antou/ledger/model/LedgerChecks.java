package org.antou.ledger.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antou.register.Violation;

/** What can't be saved: empty required fields, texts longer than the store holds, and closing without its procedure. */
public final class LedgerChecks {

    /** The longest text of each field, in characters, as the store holds them. */
    private static final Map<String, Integer> LONGEST = Map.of(
            LedgerColumns.CONTENT, 20_000,
            LedgerColumns.MANIFESTATION, 20_000,
            LedgerColumns.CAUSE, 20_000,
            LedgerColumns.GOAL, 4_000,
            LedgerColumns.PROGRESS, 40_000,
            LedgerColumns.STATUS_WORDS, 400,
            LedgerColumns.EFFECT, 4_000,
            LedgerColumns.UNFINISHED, 4_000,
            LedgerColumns.BROADER, 4_000,
            LedgerColumns.NOTE, 4_000);

    /** Where a typing error may be mended after 销号. */
    private static final Set<String> CORRECTABLE = Set.of(
            LedgerColumns.CONTENT,
            LedgerColumns.MANIFESTATION,
            LedgerColumns.CAUSE,
            LedgerColumns.MEASURES,
            LedgerColumns.GOAL,
            LedgerColumns.PROGRESS,
            LedgerColumns.INSTITUTIONS,
            LedgerColumns.EFFECT,
            LedgerColumns.UNFINISHED,
            LedgerColumns.BROADER,
            LedgerColumns.NOTE);

    /** Whether 文字更正 may change a field. */
    public static boolean correctable(String field) {
        return CORRECTABLE.contains(field);
    }

    /** What is often known only after 销号, and locks nothing. */
    private static final Set<String> AFTERWARDS = Set.of(LedgerColumns.SATISFACTION, LedgerColumns.WITHHELD);

    private static final int LONGEST_MEASURE = 20_000;
    private static final int LONGEST_TITLE = 400;
    private static final int LONGEST_ASPECT = 2_000;
    private static final int LONGEST_NAME = 200;

    /** What whoever would change a closed issue is told. */
    public static final String LOCKED = "这条问题已销号,记录已锁定。错别字请用“文字更正”,要继续整改请用“重新整改”。";

    private LedgerChecks() {}

    /** Why an issue can't be saved as it stands; {@code before} is what stands in the store now, empty for a new one. */
    public static List<Violation> violations(Optional<Issue> before, Issue issue) {
        if (before.filter(b -> b.status() == Status.CLOSED).isPresent()) {
            boolean locked = LedgerColumns.KEPT.diff(before, issue).stream()
                    .anyMatch(change -> !AFTERWARDS.contains(change.field()));
            return locked ? List.of(new Violation(LedgerColumns.STATUS, LOCKED)) : List.of();
        }
        List<Violation> found = new ArrayList<>(violations(issue));
        Optional<Status> stood = before.map(Issue::status);
        boolean moved = !stood.equals(Optional.of(issue.status()));
        if (moved && issue.status().procedural()) {
            found.add(new Violation(
                    LedgerColumns.STATUS,
                    "“" + issue.status().title() + "”不能直接填写:销号要有佐证材料和审核。请先填“已完成(待销号)”,再到“办理”里申请。"));
        }
        if (moved && before.isPresent() && issue.status().decided()) {
            found.add(new Violation(
                    LedgerColumns.STATUS, "“" + issue.status().title() + "”不能直接填写:要留下理由和原来的时限。请到“办理”里登记。"));
        }
        boolean verified = stood.filter(s -> s == Status.REQUESTED || s == Status.VERIFYING)
                .isPresent();
        if (moved && verified) {
            found.add(new Violation(LedgerColumns.STATUS, "这一条正在审核,状态不能直接改。要退回的,请在“办理”里“退回”,写明理由。"));
        }
        if (moved && stood.equals(Optional.of(Status.NOT_STARTED)) && issue.status() == Status.ONGOING) {
            found.addAll(WorkflowRules.elements(issue));
        }
        before.flatMap(b -> Postponement.violation(b, issue)).ifPresent(found::add);
        return List.copyOf(found);
    }

    /** Why a 文字更正 can't be saved: it may change texts, and nothing that was decided. */
    public static List<Violation> correction(Issue before, Issue after) {
        List<Violation> found = new ArrayList<>(violations(after));
        LedgerColumns.KEPT.diff(Optional.of(before), after).stream()
                .filter(change -> !CORRECTABLE.contains(change.field()))
                .map(change -> new Violation(
                        change.field(),
                        "“" + LedgerColumns.KEPT.get(change.field()).title() + "”不是文字更正能改的;要改请先“撤销销号”。"))
                .forEach(found::add);
        boolean ticked = !before.measures().stream()
                .map(Measure::done)
                .toList()
                .equals(after.measures().stream().map(Measure::done).toList());
        if (ticked) {
            found.add(new Violation(LedgerColumns.MEASURES, "文字更正只改措施的文字,不增删措施,也不改是否完成。"));
        }
        return List.copyOf(found);
    }

    /** Why an issue can't be saved whatever stood there before. */
    public static List<Violation> violations(Issue issue) {
        List<Violation> found = new ArrayList<>(LedgerColumns.ALL.missing(issue));
        found.addAll(beyondMissing(issue));
        return List.copyOf(found);
    }

    /** The same without the required fields that are empty: a form tells those itself. */
    public static List<Violation> beyondMissing(Issue issue) {
        List<Violation> found = new ArrayList<>();
        if (issue.number() < 1) {
            found.add(new Violation(LedgerColumns.NUMBER, "“序号”从 1 开始。"));
        }
        LONGEST.forEach((key, most) ->
                tooLong(key, LedgerColumns.ALL.get(key).show(issue), most).ifPresent(found::add));
        if (issue.measures().stream().anyMatch(m -> m.content().isBlank())) {
            found.add(new Violation(LedgerColumns.MEASURES, "有一条整改措施是空的,请填写或删除。"));
        }
        if (issue.measures().stream().anyMatch(m -> m.content().length() > LONGEST_MEASURE)) {
            found.add(new Violation(LedgerColumns.MEASURES, "有一条整改措施太长,最多 " + LONGEST_MEASURE + " 个字。"));
        }
        if (issue.institutions().stream()
                .anyMatch(i -> i.title().isBlank() || i.title().length() > LONGEST_TITLE)) {
            found.add(new Violation(LedgerColumns.INSTITUTIONS, "制度文件的标题不能为空,最多 " + LONGEST_TITLE + " 个字。"));
        }
        return List.copyOf(found);
    }

    /** Why an inspection can't be saved as it stands. */
    public static List<Violation> violations(Inspection inspection) {
        List<Violation> found = new ArrayList<>(InspectionColumns.INSPECTION.missing(inspection));
        tooLong("title", inspection.title(), LONGEST_TITLE).ifPresent(found::add);
        tooLong("team", inspection.team(), LONGEST_NAME).ifPresent(found::add);
        tooLong("signer", inspection.signer(), LONGEST_NAME).ifPresent(found::add);
        if (inspection.started().isPresent() && inspection.ended().isPresent()) {
            boolean backwards = inspection
                    .ended()
                    .get()
                    .latest()
                    .isBefore(inspection.started().get().earliest());
            if (backwards) {
                found.add(new Violation("ended", "结束日期早于进驻日期。"));
            }
        }
        return List.copyOf(found);
    }

    /** Why an aspect can't be saved as it stands. */
    public static List<Violation> violations(Aspect aspect) {
        List<Violation> found = new ArrayList<>(InspectionColumns.ASPECT.missing(aspect));
        tooLong("title", aspect.title(), LONGEST_ASPECT).ifPresent(found::add);
        return List.copyOf(found);
    }

    private static Optional<Violation> tooLong(String key, String text, int most) {
        return text.length() <= most
                ? Optional.empty()
                : Optional.of(new Violation(key, "太长:" + text.length() + " 个字,最多 " + most + " 个字。"));
    }
}
