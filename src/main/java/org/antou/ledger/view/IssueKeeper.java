package org.antou.ledger.view;

import java.util.Optional;
import java.util.UUID;
import org.antou.ledger.Ledger;
import org.antou.ledger.model.Issue;
import org.antou.register.view.RecordKeeper;
import org.antou.security.Session;

/** Gets and saves an issue for its form. */
record IssueKeeper(Ledger ledger, Session session) implements RecordKeeper<Issue> {

    @Override
    public UUID id(Issue issue) {
        return issue.id();
    }

    @Override
    public Optional<Issue> current(UUID id) {
        return ledger.find(id);
    }

    @Override
    public Issue onto(Issue mine, Issue current) {
        return mine.from(current.version(), mine.statusWords(), mine.origin());
    }

    @Override
    public Issue save(Issue issue) {
        return ledger.save(session, issue);
    }
}
