package org.antou.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.History;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.Supervision;
import org.antou.ledger.model.SupervisionGrid;
import org.antou.ledger.model.SupervisionRules;
import org.antou.ledger.store.LedgerStore;
import org.antou.ledger.store.SupervisionStore;
import org.antou.problem.Problem;
import org.antou.register.Violation;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.settings.Parameters;
import org.antou.store.Ids;
import org.antou.store.Store;

/** 半月督查: writes down who looked at which issue when, and shows where nobody did. */
public final class Supervisions {

    private final Store store;
    private final SupervisionStore visits = new SupervisionStore();
    private final History history;
    private final Rhythms rhythms;
    private final Clock clock;

    public Supervisions(Store store, History history, Parameters parameters, Clock clock) {
        this.store = store;
        this.history = history;
        this.rhythms = new Rhythms(parameters);
        this.clock = clock;
    }

    /** The supervisions of one issue, oldest first. */
    public List<Supervision> of(UUID issue) {
        return store.read(tx -> visits.ofIssue(tx, issue));
    }

    /** The supervisions of every issue of one inspection, oldest first. */
    public List<Supervision> ofInspection(UUID inspection) {
        return store.read(tx -> visits.ofInspection(tx, inspection));
    }

    /** Issue × period of one inspection as of today; empty where its feedback date is not known to the day. */
    public Optional<SupervisionGrid> grid(Inspection inspection) {
        LocalDate today = today();
        return SupervisionRules.feedback(inspection)
                .map(feedback -> store.read(tx -> SupervisionGrid.of(
                        LedgerStore.issues(tx, inspection.id()),
                        visits.ofInspection(tx, inspection.id()),
                        feedback,
                        rhythms.since(feedback),
                        today)));
    }

    /** Writes visits down, one for each issue that was looked at, as one use case. */
    public void record(Session session, List<Supervision> visits) {
        session.require(Role.CLERK);
        if (visits.isEmpty()) {
            throw new Problem.Expected("没有选中问题。", "没有改动任何内容。", "请先选中督查了哪些问题。");
        }
        visits.forEach(visit -> refuse(SupervisionRules.violations(visit, today())));
        history.write(session, "登记督查", change -> {
            visits.forEach(visit -> ShelfRows.supervisions().save(change, visit));
            return visits.size();
        });
    }

    /** An id for a supervision that a window is about to fill. */
    public UUID newId() {
        return Ids.next();
    }

    /** Mends a supervision. */
    public Supervision save(Session session, Supervision supervision) {
        session.require(Role.CLERK);
        refuse(SupervisionRules.violations(supervision, today()));
        return history.write(session, "修改督查", change -> ShelfRows.supervisions().save(change, supervision));
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
