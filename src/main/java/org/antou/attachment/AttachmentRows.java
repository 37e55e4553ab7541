package org.antou.attachment;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.antou.attachment.store.AttachmentStore;
import org.antou.attachment.store.Vault;
import org.antou.problem.Problem;
import org.antou.register.Values;
import org.antou.register.port.RecordedRows;
import org.antou.store.Tx;

/** Attachments, written together with their history. A removed one stays as a row that nobody sees. */
final class AttachmentRows extends RecordedRows<Attachment> {

    private final Vault vault;
    private final Clock clock;

    AttachmentRows(Vault vault, Clock clock) {
        super(Attachment.REGISTER, AttachmentColumns.ALL, AttachmentColumns.BIRTH);
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    protected UUID id(Attachment attachment) {
        return attachment.id();
    }

    @Override
    public Optional<Attachment> find(Tx tx, UUID id) {
        return AttachmentStore.find(tx, id);
    }

    @Override
    public Attachment restored(UUID id, long version, Values values) {
        return AttachmentColumns.restored(id, version, values);
    }

    @Override
    public long version(Attachment attachment) {
        return attachment.version();
    }

    /** Refuses to bring back an attachment whose content was swept meanwhile. */
    @Override
    public void insert(Tx tx, Attachment attachment) {
        if (vault.size(attachment.content().name()).isEmpty()) {
            throw new Problem.Expected("“" + attachment.name() + "”的内容已经清除,不能恢复。", "没有改动任何内容。", "请从备份里找回这个文件,重新附上。");
        }
        AttachmentStore.insert(tx, attachment);
    }

    @Override
    public boolean update(Tx tx, Attachment attachment) {
        return AttachmentStore.update(tx, attachment);
    }

    @Override
    public boolean delete(Tx tx, UUID id) {
        boolean kept = find(tx, id).filter(Attachment::kept).isPresent();
        return !kept && AttachmentStore.remove(tx, id, clock.instant());
    }
}
