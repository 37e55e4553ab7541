package org.antou.ledger.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antou.ledger.model.Step.Signature;
import org.antou.register.Violation;
import org.antou.text.PartialDate;

/** 台账式管理与销号制: which step an issue may take from where it stands, and what its paper must say (产品规则). */
public final class WorkflowRules {

    public static final String PERSON = "person";
    public static final String ON = "on";
    public static final String AT = "at";
    public static final String WORDS = "words";

    private static final int LONGEST = 4_000;

    private static final Set<StepKind> SIGNED = EnumSet.of(
            StepKind.RECEIPT,
            StepKind.REQUEST,
            StepKind.LEADER,
            StepKind.OFFICE,
            StepKind.HEAD,
            StepKind.CLOSE,
            StepKind.EXTEND,
            StepKind.REVIEW);
    private static final Set<StepKind> REASONED =
            EnumSet.of(StepKind.REJECT, StepKind.REVOKE, StepKind.REOPEN, StepKind.EXTEND, StepKind.CORRECT);

    private WorkflowRules() {}

    /** The steps that can be taken now, the usual one first. */
    public static List<StepKind> next(Issue issue) {
        return switch (issue.status()) {
            case UNCONFIRMED -> List.of();
            case NOT_STARTED -> List.of(StepKind.START);
            case ONGOING, EXTENDED, REOPENED -> List.of(StepKind.REQUEST, StepKind.EXTEND, StepKind.RECEIPT);
            case BASIC -> List.of(StepKind.REQUEST, StepKind.EXTEND, StepKind.REOPEN);
            case DONE -> List.of(StepKind.REQUEST, StepKind.REOPEN);
            case REQUESTED, VERIFYING -> verification(issue.course());
            case CLOSED -> List.of(StepKind.REVIEW, StepKind.CORRECT, StepKind.REOPEN, StepKind.REVOKE);
        };
    }

    private static List<StepKind> verification(Course course) {
        return List.of(course.nextLevel().orElse(StepKind.CLOSE), StepKind.REJECT);
    }

    /** Where an issue stands after a step; empty where the step leaves it as it was. */
    public static Optional<Status> after(StepKind kind) {
        return switch (kind) {
            case START -> Optional.of(Status.ONGOING);
            case REQUEST -> Optional.of(Status.REQUESTED);
            case LEADER, OFFICE, HEAD -> Optional.of(Status.VERIFYING);
            case CLOSE -> Optional.of(Status.CLOSED);
            case REJECT -> Optional.of(Status.ONGOING);
            case REVOKE -> Optional.of(Status.DONE);
            case REOPEN -> Optional.of(Status.REOPENED);
            case EXTEND -> Optional.of(Status.EXTENDED);
            case RECEIPT, CORRECT, REVIEW -> Optional.empty();
        };
    }

    /** Whether a step goes through {@link ClosureGate}. */
    public static boolean gated(StepKind kind) {
        return kind == StepKind.REQUEST || kind == StepKind.CLOSE;
    }

    /** Whether a step must name a person. */
    public static boolean signed(StepKind kind) {
        return SIGNED.contains(kind);
    }

    /** Whether a step must give a reason. */
    public static boolean reasoned(StepKind kind) {
        return REASONED.contains(kind);
    }

    /** Why a step can't be taken as its paper is typed, on a day; the keys are those of this class. */
    public static List<Violation> violations(Issue issue, StepKind kind, Signature signed, LocalDate today) {
        List<Violation> found = new ArrayList<>();
        if (!next(issue).contains(kind)) {
            found.add(new Violation(
                    LedgerColumns.STATUS, "现在是“" + issue.status().title() + "”,不能办“" + kind.title() + "”。"));
        }
        if (kind == StepKind.START) {
            found.addAll(elements(issue));
        }
        if (signed(kind) && signed.person().isEmpty()) {
            found.add(new Violation(PERSON, "请填写人员:以签字的纸质材料为准。"));
        }
        if (kind == StepKind.RECEIPT && signed.at().isEmpty()) {
            found.add(new Violation(AT, "请填写接收的时间,如 14:30。"));
        }
        if (reasoned(kind) && signed.words().isBlank()) {
            found.add(new Violation(WORDS, "请写明理由。"));
        }
        if (signed.words().length() > LONGEST) {
            found.add(new Violation(WORDS, "太长,最多 " + LONGEST + " 个字。"));
        }
        day(issue, signed.on(), today).ifPresent(found::add);
        if (StepKind.LEVELS.contains(kind)) {
            notTheApplicant(issue, signed).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /** Why a deadline can't be put off to this one; empty where it can. */
    public static Optional<String> extension(Issue issue, Optional<PartialDate> deadline) {
        if (deadline.isEmpty()) {
            return Optional.of("请填写新的时限。");
        }
        return issue.deadline()
                .filter(old -> !deadline.get().latest().isAfter(old.latest()))
                .map(old -> "新时限 " + deadline.get() + " 不晚于现定时限 " + old + "。");
    }

    private static Optional<Violation> day(Issue issue, LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            return Optional.of(new Violation(ON, "日期在今天之后。"));
        }
        return latest(issue.course()).filter(on::isBefore).map(before -> new Violation(ON, "早于上一步的日期 " + before + "。"));
    }

    /** The day of the last signature on the request that stands. */
    private static Optional<LocalDate> latest(Course course) {
        List<Step> verified = course.verified();
        return verified.isEmpty()
                ? course.applicant().map(Step::on)
                : Optional.of(verified.get(verified.size() - 1).on());
    }

    /** 申请人 ≠ 审核人. */
    private static Optional<Violation> notTheApplicant(Issue issue, Signature signed) {
        return signed.person()
                .filter(person -> issue.course()
                        .applicant()
                        .flatMap(Step::person)
                        .filter(applicant -> applicant.id().equals(person.id()))
                        .isPresent())
                .map(person -> new Violation(PERSON, person.name() + "是销号申请人,不能审核自己的申请。"));
    }

    /** 启动 needs the five elements (《通报》一(二)整改落实清单). */
    public static List<Violation> elements(Issue issue) {
        List<String> missing = LedgerRules.missingElements(issue);
        return missing.isEmpty()
                ? List.of()
                : List.of(new Violation(LedgerColumns.STATUS, "启动前先填齐五要素,还缺" + String.join("、", missing) + "。"));
    }
}
