package org.antou.ledger;

import java.util.List;
import org.antou.history.Change;
import org.antou.ledger.model.CourseRecords;
import org.antou.ledger.model.Status;
import org.antou.ledger.model.Step;
import org.antou.ledger.store.LedgerStore;
import org.antou.ledger.store.StepStore;
import org.antou.problem.Problem;
import org.antou.register.FieldChange;
import org.antou.register.RecordRef;
import org.antou.store.Store;
import org.antou.text.SearchKey;

/** What the core may ask of the steps of issues. */
final class StepPort extends ShelfPort<Step> {

    StepPort(Store store) {
        super(store, ShelfRows.steps(), "整改办理");
    }

    @Override
    protected Hit hit(Step step) {
        return new Hit(
                new RecordRef(LedgerRegister.KEY, step.issue().id()),
                step.issue().name(),
                line(step));
    }

    private static String line(Step step) {
        return step.kind().title() + " " + step.on()
                + step.person().map(p -> " " + p.name()).orElse("");
    }

    @Override
    protected SearchKey searched(Step step) {
        return SearchKey.of(
                step.issue().name(),
                line(step),
                step.words(),
                CourseRecords.STEP.get("after").show(step));
    }

    /** The steps of a closed issue are locked with it. */
    @Override
    public void undo(Change change, RecordRef ref, List<FieldChange> changes) {
        new StepStore()
                .find(change.tx(), ref.id())
                .flatMap(step -> LedgerStore.find(change.tx(), step.issue().id()))
                .filter(issue -> issue.status() == Status.CLOSED)
                .ifPresent(issue -> {
                    throw new Problem.Expected(
                            "第 " + issue.number() + " 条已销号,撤销没有进行。", "没有改动任何内容。", "要改请先在“办理”里“撤销销号”,并写明理由。");
                });
        super.undo(change, ref, changes);
    }
}
