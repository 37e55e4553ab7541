package org.antou.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.ledger.model.Issue;
import org.antou.register.row.RowSource;

/** Every issue of every inspection, in order. */
record IssuePages(Ledger ledger) implements RowSource<Issue> {

    @Override
    public long count() {
        return ledger.count();
    }

    @Override
    public List<Issue> page(int offset, int limit) {
        return ledger.page(offset, limit);
    }

    @Override
    public Optional<Issue> find(UUID id) {
        return ledger.find(id);
    }
}
