package org.antou.meeting;

import java.util.Optional;
import java.util.UUID;
import org.antou.meeting.model.QuotaColumns;
import org.antou.meeting.model.QuotaRule;
import org.antou.meeting.model.QuotaRules;
import org.antou.meeting.store.QuotaStore;
import org.antou.register.Values;
import org.antou.register.port.RecordedRows;
import org.antou.store.Tx;

/** Quotas, written together with their history. */
final class QuotaRows extends RecordedRows<QuotaRule> {

    QuotaRows() {
        super(Meetings.QUOTA, QuotaColumns.ALL, "kind");
    }

    @Override
    protected UUID id(QuotaRule rule) {
        return rule.id();
    }

    @Override
    public Optional<QuotaRule> find(Tx tx, UUID id) {
        return QuotaStore.find(tx, id);
    }

    @Override
    public QuotaRule restored(UUID id, long version, Values values) {
        return columns().apply().apply(QuotaRules.blank(id, version), values);
    }

    @Override
    public long version(QuotaRule rule) {
        return rule.version();
    }

    @Override
    public void insert(Tx tx, QuotaRule rule) {
        QuotaStore.insert(tx, rule);
    }

    @Override
    public boolean update(Tx tx, QuotaRule rule) {
        return QuotaStore.update(tx, rule);
    }

    @Override
    public boolean delete(Tx tx, UUID id) {
        return QuotaStore.delete(tx, id);
    }
}
