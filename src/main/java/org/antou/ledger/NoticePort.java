package org.antou.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.ledger.model.KeptNotice;
import org.antou.register.port.RecordPort;
import org.antou.text.SearchKey;

/** What the core may ask of the kept notices. */
final class NoticePort extends RecordPort<KeptNotice> {

    private final Ledger ledger;

    NoticePort(Ledger ledger) {
        super(new NoticeRecords());
        this.ledger = ledger;
    }

    @Override
    public String title() {
        return "通报原文";
    }

    @Override
    public long count() {
        return all().size();
    }

    @Override
    protected List<KeptNotice> all() {
        return ledger.inspections().stream()
                .flatMap(i -> ledger.notices(i.id()).stream())
                .toList();
    }

    @Override
    protected Optional<KeptNotice> byId(UUID id) {
        return all().stream().filter(n -> n.id().equals(id)).findFirst();
    }

    @Override
    protected Hit hit(KeptNotice notice) {
        return new Hit(ref(notice), notice.fileName(), "通报原文");
    }

    @Override
    protected SearchKey searched(KeptNotice notice) {
        return SearchKey.of(notice.fileName());
    }
}
