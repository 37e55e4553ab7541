package org.antou.ledger.view;

import java.util.Optional;
import java.util.UUID;
import org.antou.ledger.LedgerServices;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.LedgerColumns;
import org.antou.ledger.model.Postponement;
import org.antou.ledger.view.course.ExtensionAsking;
import org.antou.ledger.view.course.ExtensionAsking.Approval;
import org.antou.register.view.RecordKeeper;
import org.antou.register.view.SaveGate;
import org.antou.register.view.Workplace;

/** Gets and saves an issue for its form; a later deadline typed there is saved as the 延期 that it is. */
final class IssueKeeper implements RecordKeeper<Issue>, SaveGate<Issue> {

    private final Workplace workplace;
    private final LedgerServices services;
    private SaveGate<Issue> next = SaveGate.open();
    private volatile Optional<Approval> approval = Optional.empty();

    IssueKeeper(Workplace workplace, LedgerServices services) {
        this.workplace = workplace;
        this.services = services;
    }

    void then(SaveGate<Issue> gate) {
        next = gate;
    }

    @Override
    public UUID id(Issue issue) {
        return issue.id();
    }

    @Override
    public Optional<Issue> current(UUID id) {
        return services.ledger().find(id);
    }

    @Override
    public Issue onto(Issue mine, Issue current) {
        return mine.from(current.version(), mine.statusWords(), mine.origin());
    }

    @Override
    public void look(Issue before, Issue after, Runnable save, Runnable stay) {
        approval = Optional.empty();
        if (!Postponement.extendable(before, after)) {
            next.look(before, after, save, stay);
            return;
        }
        approval = after.deadline()
                .flatMap(deadline -> new ExtensionAsking(workplace, services.people()).ask(before, deadline));
        if (approval.isPresent()) {
            next.look(before, after, save, stay);
        } else {
            stay.run();
        }
    }

    @Override
    public Issue save(Issue issue) {
        return approval.map(given ->
                        services.workflow().saveExtended(workplace.session(), until(issue, given), given.signature()))
                .orElseGet(() -> services.ledger().save(workplace.session(), issue));
    }

    private static Issue until(Issue issue, Approval given) {
        return LedgerColumns.KEPT
                .apply()
                .apply(
                        issue,
                        LedgerColumns.KEPT.values(issue).with(LedgerColumns.DEADLINE, Optional.of(given.deadline())));
    }
}
