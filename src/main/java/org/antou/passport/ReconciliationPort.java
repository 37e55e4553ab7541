package org.antou.passport;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.Change;
import org.antou.passport.model.Reconciliation;
import org.antou.problem.Problem;
import org.antou.register.FieldChange;
import org.antou.register.RecordRef;
import org.antou.register.port.RecordPort;
import org.antou.text.SearchKey;

/** What the core may ask of comparisons that were kept. */
final class ReconciliationPort extends RecordPort<Reconciliation> {

    private final Reconciliations reconciliations;

    ReconciliationPort(Reconciliations reconciliations) {
        super(Reconciliations.rows());
        this.reconciliations = reconciliations;
    }

    @Override
    public String title() {
        return "年度核查";
    }

    @Override
    public long count() {
        return reconciliations.all().size();
    }

    @Override
    protected List<Reconciliation> all() {
        return reconciliations.all();
    }

    @Override
    protected Optional<Reconciliation> byId(UUID id) {
        return reconciliations.find(id);
    }

    @Override
    protected Hit hit(Reconciliation kept) {
        return new Hit(
                ref(kept), kept.title() + " " + kept.on(), "差异 " + kept.counts().lines() + " 条");
    }

    @Override
    protected SearchKey searched(Reconciliation kept) {
        return SearchKey.of(kept.title(), kept.source(), kept.note());
    }

    @Override
    public void undo(Change change, RecordRef ref, List<FieldChange> changes) {
        throw refused();
    }

    @Override
    public void undoAll(Change change, Map<RecordRef, List<FieldChange>> changes) {
        throw refused();
    }

    private static Problem.Expected refused() {
        return new Problem.Expected("存下的年度核查是当时的结果,不能撤销。", Cabinet.SAFE, "有更正的,请改好台账后重新比对,另存一次。");
    }
}
