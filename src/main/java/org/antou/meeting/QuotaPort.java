package org.antou.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.meeting.model.QuotaRule;
import org.antou.register.port.RecordPort;
import org.antou.text.SearchKey;

/** What the core may ask of the quotas: their past, and taking changes back. */
final class QuotaPort extends RecordPort<QuotaRule> {

    private final Quotas quotas;

    QuotaPort(Quotas quotas) {
        super(new QuotaRows());
        this.quotas = quotas;
    }

    @Override
    public String title() {
        return "次数要求";
    }

    /** Settings, not records: an office with nothing but quotas has begun nothing yet. */
    @Override
    public long count() {
        return 0;
    }

    @Override
    protected List<QuotaRule> all() {
        return quotas.rules();
    }

    @Override
    protected Optional<QuotaRule> byId(UUID id) {
        return quotas.rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    @Override
    protected Hit hit(QuotaRule rule) {
        return new Hit(ref(rule), rule.kind().title() + rule.words(), rule.set().title());
    }

    @Override
    protected SearchKey searched(QuotaRule rule) {
        return SearchKey.of(rule.kind().title(), "次数要求");
    }
}
