package org.antou.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.antou.history.Change;
import org.antou.history.History;
import org.antou.history.Safeguard;
import org.antou.ledger.model.ClosureGate;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.LedgerChecks;
import org.antou.ledger.model.LedgerColumns;
import org.antou.ledger.model.Status;
import org.antou.ledger.model.Step;
import org.antou.ledger.model.Step.Signature;
import org.antou.ledger.model.StepKind;
import org.antou.ledger.model.WorkflowRules;
import org.antou.ledger.store.LedgerStore;
import org.antou.ledger.store.StepStore;
import org.antou.problem.Problem;
import org.antou.register.Named;
import org.antou.register.Violation;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.store.Ids;
import org.antou.store.Store;
import org.antou.text.PartialDate;

/**
 * 办理: an issue's way from 启动 to 销号 and back. Each use case writes one or more steps and where the issue stands after
 * them, in one transaction; what stands on the signed paper is typed, whoever types it stands in the history.
 */
public final class Workflow {

    private static final String SAFE = "没有改动任何内容。";

    private final Store store;
    private final History history;
    private final Clock clock;
    private final ToIntFunction<UUID> evidence;

    /** @param evidence the number of attachments of an issue */
    public Workflow(Store store, History history, Clock clock, ToIntFunction<UUID> evidence) {
        this.store = store;
        this.history = history;
        this.clock = clock;
        this.evidence = evidence;
    }

    /** The steps of one issue, in the order in which they were entered. */
    public List<Step> steps(UUID issue) {
        return store.read(tx -> new StepStore().ofIssue(tx, issue));
    }

    /** The checklist before 销号. */
    public List<ClosureGate.Item> gate(Issue issue) {
        return ClosureGate.of(issue, evidence.applyAsInt(issue.id()));
    }

    /**
     * Takes a step that changes nothing but where the issue stands. 申请销号 and 销号 are refused while their gate is shut.
     *
     * @param confirmed the sentences that the gate asks about were read and confirmed by a person
     */
    public Issue take(Session session, Issue issue, StepKind kind, Signature signed, boolean confirmed) {
        if (WorkflowRules.gated(kind)) {
            List<String> obstacles = ClosureGate.obstacles(gate(issue), confirmed);
            if (!obstacles.isEmpty()) {
                throw new Problem.Expected("还不能" + kind.title() + "。" + String.join(" ", obstacles), SAFE, "条件齐备后再办。");
            }
        }
        return write(session, issue, kind.title(), (change, current) -> step(change, current, kind, signed));
    }

    /** 审核: the next levels of the signed paper, in order; one paper may hold one, two or all three. */
    public Issue verify(Session session, Issue issue, List<Signature> signatures) {
        return write(session, issue, "审核", (change, current) -> {
            Issue now = current;
            for (Signature signed : signatures) {
                StepKind level =
                        now.course().nextLevel().orElseThrow(() -> new Problem.Expected("三级审核已经齐了。", SAFE, "请办理销号。"));
                now = step(change, now, level, signed);
            }
            return now;
        });
    }

    /** 延期: a later deadline; the original one is kept beside it. */
    public Issue extend(Session session, Issue issue, Signature approved, PartialDate deadline) {
        return write(
                session,
                issue,
                StepKind.EXTEND.title(),
                (change, current) -> extended(change, current, current, approved, Optional.of(deadline)));
    }

    /** 延期 out of the form: what else was typed is saved with it, as one use case. */
    public Issue saveExtended(Session session, Issue typed, Signature approved) {
        return write(session, typed, StepKind.EXTEND.title(), (change, current) -> {
            refuse(
                    current,
                    LedgerChecks.violations(
                            Optional.of(current), with(typed, LedgerColumns.DEADLINE, current.deadline())));
            return extended(change, current, typed, approved, typed.deadline());
        });
    }

    /** 启动 of many issues on one day, as one use case: where one of them can't be started, none is. */
    public int startAll(Session session, List<Issue> issues, Signature signed) {
        return all(session, issues, StepKind.START, (change, current) -> step(change, current, StepKind.START, signed));
    }

    /** 延期 of many issues to one day, approved on one paper, as one use case. */
    public int extendAll(Session session, List<Issue> issues, Signature approved, PartialDate deadline) {
        return all(
                session,
                issues,
                StepKind.EXTEND,
                (change, current) -> extended(change, current, current, approved, Optional.of(deadline)));
    }

    /** @param typed the issue as it is to be saved, but for its deadline */
    private Issue extended(
            Change change, Issue current, Issue typed, Signature approved, Optional<PartialDate> deadline) {
        WorkflowRules.extension(current, deadline).ifPresent(why -> {
            throw new Problem.Expected(about(current).name() + ":" + why, SAFE, "请填写更晚的日期。");
        });
        return moved(change, current, typed, StepKind.EXTEND, approved, deadline);
    }

    /** 重新整改: a new round, decided by a person; with a new deadline where one is given. */
    public Issue reopen(Session session, Issue issue, Signature reason, Optional<PartialDate> deadline) {
        return write(
                session,
                issue,
                StepKind.REOPEN.title(),
                (change, current) ->
                        moved(change, current, current, StepKind.REOPEN, reason, deadline.or(current::deadline)));
    }

    private Issue moved(
            Change change,
            Issue current,
            Issue typed,
            StepKind kind,
            Signature signed,
            Optional<PartialDate> deadline) {
        refuse(current, WorkflowRules.violations(current, kind, signed, today()));
        ShelfRows.steps().create(change, next(change, current, kind, signed).moving(current.deadline(), deadline));
        return save(change, standing(with(typed, LedgerColumns.DEADLINE, deadline), kind));
    }

    /** 文字更正 of a closed issue: texts only, with a reason; it stays closed and no round is added. */
    public Issue correct(Session session, Issue changed, Signature reason) {
        return write(session, changed, StepKind.CORRECT.title(), (change, current) -> {
            refuse(current, WorkflowRules.violations(current, StepKind.CORRECT, reason, today()));
            refuse(current, LedgerChecks.correction(current, changed));
            ShelfRows.steps().create(change, next(change, current, StepKind.CORRECT, reason));
            return save(change, changed);
        });
    }

    private Issue step(Change change, Issue current, StepKind kind, Signature signed) {
        refuse(current, WorkflowRules.violations(current, kind, signed, today()));
        ShelfRows.steps().create(change, next(change, current, kind, signed));
        return save(change, standing(current, kind));
    }

    private static Step next(Change change, Issue issue, StepKind kind, Signature signed) {
        int number = 1 + new StepStore().ofIssue(change.tx(), issue.id()).size();
        return Step.of(Ids.next(), about(issue), number, kind, signed);
    }

    private static Named about(Issue issue) {
        return new Named(issue.id(), "第 " + issue.number() + " 条");
    }

    private static Issue standing(Issue issue, StepKind kind) {
        Optional<Status> after = WorkflowRules.after(kind)
                .map(s -> kind == StepKind.REJECT && issue.course().round() > 1 ? Status.REOPENED : s);
        return after.map(s -> with(issue, LedgerColumns.STATUS, after)).orElse(issue);
    }

    private static Issue with(Issue issue, String field, Optional<?> value) {
        return LedgerColumns.KEPT
                .apply()
                .apply(issue, LedgerColumns.KEPT.values(issue).with(field, value.map(Object.class::cast)));
    }

    private static Issue save(Change change, Issue issue) {
        return new IssueRows().save(change, issue);
    }

    private Issue write(Session session, Issue read, String action, Work work) {
        session.require(Role.CLERK);
        return history.write(session, action, change -> work.on(change, current(change, read)));
    }

    private int all(Session session, List<Issue> issues, StepKind kind, Work work) {
        session.require(Role.CLERK);
        return history.write(Safeguard.Bulk.CHANGE, session, "批量" + kind.title(), change -> {
            issues.forEach(issue -> work.on(change, current(change, issue)));
            return issues.size();
        });
    }

    private static Issue current(Change change, Issue read) {
        return LedgerStore.find(change.tx(), read.id())
                .filter(now -> now.version() == read.version())
                .orElseThrow(() -> new Problem.Expected(about(read).name() + "刚刚被改过。", SAFE, "请看过新内容后再办。"));
    }

    private interface Work {
        Issue on(Change change, Issue current);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private static void refuse(Issue issue, List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new Problem.Expected(
                    about(issue).name() + ":" + violations.get(0).message(), SAFE, "请改好后再办。");
        }
    }
}
