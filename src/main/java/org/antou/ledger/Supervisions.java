package org.antou.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.History;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.Supervision;
import org.antou.ledger.model.SupervisionGrid;
import org.antou.ledger.model.SupervisionRules;
import org.antou.ledger.store.LedgerStore;
import org.antou.ledger.store.SupervisionStore;
import org.antou.problem.Problem;
import org.antou.register.Named;
import org.antou.register.Violation;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.settings.ParameterKey;
import org.antou.settings.Parameters;
import org.antou.store.Ids;
import org.antou.store.Store;

/** 半月督查: writes down who looked at which issue when, and shows where nobody did. */
public final class Supervisions {

    private final Store store;
    private final History history;
    private final Parameters parameters;
    private final Clock clock;

    public Supervisions(Store store, History history, Parameters parameters, Clock clock) {
        this.store = store;
        this.history = history;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** The supervisions of one issue, oldest first. */
    public List<Supervision> of(UUID issue) {
        return store.read(tx -> SupervisionStore.ofIssue(tx, issue));
    }

    /** Issue × period of one inspection as of today; empty where its feedback date is not known to the day. */
    public Optional<SupervisionGrid> grid(Inspection inspection) {
        LocalDate today = today();
        return SupervisionRules.feedback(inspection)
                .map(feedback -> store.read(tx -> SupervisionGrid.of(
                        LedgerStore.issues(tx, inspection.id()),
                        SupervisionStore.ofInspection(tx, inspection.id()),
                        feedback,
                        parameters.number(ParameterKey.SUPERVISION_DAYS, feedback),
                        today)));
    }

    /** Writes one visit down for one issue or many, as one use case. */
    public void record(Session session, List<Issue> issues, Supervision visit) {
        session.require(Role.CLERK);
        refuse(SupervisionRules.violations(visit, today()));
        if (issues.isEmpty()) {
            throw new Problem.Expected("没有选中问题。", "没有改动任何内容。", "请先选中督查了哪些问题。");
        }
        history.write(session, "登记督查", change -> {
            issues.forEach(issue -> new SupervisionRows()
                    .save(change, visit.about(Ids.next(), new Named(issue.id(), "第 " + issue.number() + " 条"))));
            return issues.size();
        });
    }

    /** Mends a supervision. */
    public Supervision save(Session session, Supervision supervision) {
        session.require(Role.CLERK);
        refuse(SupervisionRules.violations(supervision, today()));
        return history.write(session, "修改督查", change -> new SupervisionRows().save(change, supervision));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new Problem.Expected(violations.get(0).message(), "没有改动任何内容。", "请改好后再保存。");
        }
    }
}
