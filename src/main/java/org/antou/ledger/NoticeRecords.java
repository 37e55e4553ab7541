package org.antou.ledger;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.antou.ledger.model.InspectionColumns;
import org.antou.ledger.model.KeptNotice;
import org.antou.ledger.store.NoticeStore;
import org.antou.register.Values;
import org.antou.register.port.RecordedRows;
import org.antou.store.Tx;

/** Kept notices, written together with their history; they are never changed, only made and removed. */
final class NoticeRecords extends RecordedRows<KeptNotice> {

    private static final LocalDateTime NEVER = LocalDateTime.ofEpochSecond(0, 0, ZoneOffset.UTC);

    NoticeRecords() {
        super(LedgerRegister.NOTICE, InspectionColumns.NOTICE, "inspection");
    }

    @Override
    protected UUID id(KeptNotice notice) {
        return notice.id();
    }

    @Override
    public Optional<KeptNotice> find(Tx tx, UUID id) {
        return NoticeStore.find(tx, id);
    }

    @Override
    public KeptNotice restored(UUID id, long version, Values values) {
        KeptNotice bare = new KeptNotice(id, UUID.fromString(values.text("inspection")), "", NEVER, "");
        return columns().apply().apply(bare, values);
    }

    @Override
    public long version(KeptNotice notice) {
        return 1;
    }

    @Override
    public void insert(Tx tx, KeptNotice notice) {
        NoticeStore.insert(tx, notice);
    }

    @Override
    public boolean update(Tx tx, KeptNotice notice) {
        return false;
    }

    @Override
    public boolean delete(Tx tx, UUID id) {
        NoticeStore.delete(tx, id);
        return true;
    }
}
