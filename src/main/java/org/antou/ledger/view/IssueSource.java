package org.antou.ledger.view;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.ledger.Ledger;
import org.antou.ledger.model.Issue;
import org.antou.register.row.RowSource;

/** The issues of the chosen inspection, or of all; chosen on the window's thread, read beside it. */
final class IssueSource implements RowSource<Issue> {

    private final Ledger ledger;
    private volatile Optional<UUID> inspection = Optional.empty();

    IssueSource(Ledger ledger) {
        this.ledger = ledger;
    }

    void choose(Optional<UUID> chosen) {
        inspection = chosen;
    }

    Optional<UUID> chosen() {
        return inspection;
    }

    @Override
    public long count() {
        return ledger.count(inspection);
    }

    @Override
    public List<Issue> page(int offset, int limit) {
        return ledger.page(inspection, offset, limit);
    }

    @Override
    public Optional<Issue> find(UUID id) {
        return ledger.find(id);
    }
}
