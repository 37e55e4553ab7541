package org.antou.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.Change;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.LedgerColumns;
import org.antou.ledger.model.Status;
import org.antou.ledger.store.LedgerStore;
import org.antou.problem.Problem;
import org.antou.register.FieldChange;
import org.antou.register.Finding;
import org.antou.register.Named;
import org.antou.register.RecordRef;
import org.antou.register.Values;
import org.antou.register.port.RecordPort;
import org.antou.text.SearchKey;

/** What the core may ask of the issues. */
final class IssuePort extends RecordPort<Issue> {

    private static final int SHORT = 60;

    private final Ledger ledger;

    IssuePort(Ledger ledger) {
        super(new IssueRows());
        this.ledger = ledger;
    }

    @Override
    public String title() {
        return LedgerRegister.TITLE;
    }

    @Override
    public long count() {
        return ledger.count();
    }

    @Override
    protected List<Issue> all() {
        return ledger.all();
    }

    @Override
    protected Optional<Issue> byId(UUID id) {
        return ledger.find(id);
    }

    @Override
    protected Hit hit(Issue issue) {
        String content = issue.content().replace('\n', ' ');
        String title = content.length() > SHORT ? content.substring(0, SHORT) + "…" : content;
        String who = issue.section().map(s -> " · " + s.name()).orElse("");
        return new Hit(ref(issue), issue.number() + ". " + title, issue.status().title() + who);
    }

    @Override
    protected SearchKey searched(Issue issue) {
        return LedgerSearch.key(issue);
    }

    /** A closed issue is locked against undo too: 撤销销号 is a step of its own, with a reason. */
    @Override
    public void undo(Change change, RecordRef ref, List<FieldChange> changes) {
        refuseClosed(change, List.of(ref.id()));
        super.undo(change, ref, changes);
    }

    @Override
    public void undoAll(Change change, Map<RecordRef, List<FieldChange>> changes) {
        refuseClosed(change, changes.keySet().stream().map(RecordRef::id).toList());
        undoTogether(change, changes);
    }

    private static void refuseClosed(Change change, List<UUID> ids) {
        LedgerStore.some(change.tx(), ids).stream()
                .filter(issue -> issue.status() == Status.CLOSED)
                .findFirst()
                .ifPresent(issue -> {
                    throw new Problem.Expected(
                            "第 " + issue.number() + " 条已销号,撤销没有进行。", "没有改动任何内容。", "要改请先在“办理”里“撤销销号”,并写明理由。");
                });
    }

    @Override
    public List<Finding> findings(LocalDate on) {
        return ledger.findings(on);
    }

    @Override
    public void repoint(Change change, UUID fromPerson, UUID toPerson) {
        String name = LedgerStore.personName(change.tx(), toPerson);
        Named to = new Named(toPerson, name);
        for (Issue issue : LedgerStore.ofPerson(change.tx(), fromPerson)) {
            Values values = LedgerColumns.ALL.values(issue);
            for (String key : List.of(LedgerColumns.LEADER, LedgerColumns.OWNER)) {
                boolean points =
                        values.named(key).filter(n -> n.id().equals(fromPerson)).isPresent();
                values = points ? values.with(key, Optional.of(to)) : values;
            }
            new IssueRows().save(change, LedgerColumns.ALL.apply().apply(issue, values));
        }
    }

    @Override
    public List<Hit> openItems(UUID person) {
        return ledger.ofPerson(person).stream()
                .filter(issue -> !issue.finished())
                .map(this::hit)
                .toList();
    }
}
