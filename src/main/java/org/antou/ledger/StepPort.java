package org.antou.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.Change;
import org.antou.ledger.model.CourseRecords;
import org.antou.ledger.model.Status;
import org.antou.ledger.model.Step;
import org.antou.ledger.store.CourseStore;
import org.antou.ledger.store.LedgerStore;
import org.antou.problem.Problem;
import org.antou.register.FieldChange;
import org.antou.register.RecordRef;
import org.antou.register.port.RecordPort;
import org.antou.store.Store;
import org.antou.text.SearchKey;

/** What the core may ask of the steps of issues. */
final class StepPort extends RecordPort<Step> {

    private final Store store;

    StepPort(Store store) {
        super(new StepRows());
        this.store = store;
    }

    @Override
    public String title() {
        return "整改办理";
    }

    @Override
    public long count() {
        return store.read(CourseStore::count);
    }

    @Override
    protected List<Step> all() {
        return store.read(CourseStore::steps);
    }

    @Override
    protected Optional<Step> byId(UUID id) {
        return store.read(tx -> CourseStore.step(tx, id));
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
        CourseStore.step(change.tx(), ref.id())
                .flatMap(step -> LedgerStore.find(change.tx(), step.issue().id()))
                .filter(issue -> issue.status() == Status.CLOSED)
                .ifPresent(issue -> {
                    throw new Problem.Expected(
                            "第 " + issue.number() + " 条已销号,撤销没有进行。", "没有改动任何内容。", "要改请先在“办理”里“撤销销号”,并写明理由。");
                });
        super.undo(change, ref, changes);
    }

    @Override
    public void repoint(Change change, UUID fromPerson, UUID toPerson) {
        CourseStore.repoint(change.tx(), fromPerson, toPerson).forEach(step -> new StepRows().save(change, step));
    }
}
