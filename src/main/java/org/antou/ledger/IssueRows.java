package org.antou.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.LedgerColumns;
import org.antou.ledger.store.LedgerStore;
import org.antou.register.Values;
import org.antou.register.port.RecordedRows;
import org.antou.store.Ids;
import org.antou.store.Tx;

/** Issues, written together with their history. */
final class IssueRows extends RecordedRows<Issue> {

    IssueRows() {
        super(LedgerRegister.KEY, LedgerColumns.KEPT, LedgerColumns.INSPECTION);
    }

    @Override
    protected UUID id(Issue issue) {
        return issue.id();
    }

    @Override
    public Optional<Issue> find(Tx tx, UUID id) {
        return LedgerStore.find(tx, id);
    }

    @Override
    public List<Issue> findAll(Tx tx, List<UUID> ids) {
        return LedgerStore.some(tx, ids);
    }

    @Override
    public boolean deleteAll(Tx tx, List<UUID> ids) {
        return LedgerStore.deleteAll(tx, ids);
    }

    @Override
    public Issue restored(UUID id, long version, Values values) {
        return LedgerColumns.restored(id, version, values, Ids::next);
    }

    @Override
    public long version(Issue issue) {
        return issue.version();
    }

    @Override
    public void insert(Tx tx, Issue issue) {
        LedgerStore.insert(tx, issue);
    }

    @Override
    public void insertAll(Tx tx, List<Issue> issues) {
        LedgerStore.insertAll(tx, issues);
    }

    @Override
    public boolean update(Tx tx, Issue issue) {
        return LedgerStore.update(tx, issue);
    }

    @Override
    public boolean delete(Tx tx, UUID id) {
        return LedgerStore.delete(tx, id);
    }
}
