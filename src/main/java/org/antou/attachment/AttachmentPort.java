package org.antou.attachment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.attachment.store.AttachmentStore;
import org.antou.history.Change;
import org.antou.problem.Problem;
import org.antou.register.FieldChange;
import org.antou.register.Finding;
import org.antou.register.RecordRef;
import org.antou.register.port.RecordPort;
import org.antou.text.SearchKey;

/** What the core may ask of the attachments: undo, search by file name, and whether every content is there. */
final class AttachmentPort extends RecordPort<Attachment> {

    private final Attachments attachments;
    private final AttachmentRows rows;

    AttachmentPort(Attachments attachments, AttachmentRows rows) {
        super(rows);
        this.attachments = attachments;
        this.rows = rows;
    }

    @Override
    public String title() {
        return "附件";
    }

    @Override
    public long count() {
        return attachments.count();
    }

    @Override
    protected List<Attachment> all() {
        return attachments.all();
    }

    @Override
    protected Optional<Attachment> byId(UUID id) {
        return attachments.find(id);
    }

    /** Opening a hit opens the record that the file is attached to. */
    @Override
    protected Hit hit(Attachment attachment) {
        return new Hit(attachment.owner(), attachment.name(), "附件");
    }

    @Override
    protected SearchKey searched(Attachment attachment) {
        return SearchKey.of(attachment.name(), attachment.note());
    }

    @Override
    public String fieldTitle(String field) {
        return field.equals(AttachmentColumns.EXPORTED) ? "导出到" : super.fieldTitle(field);
    }

    @Override
    public List<Finding> findings(LocalDate on) {
        return attachments.findings();
    }

    /** Files of somebody who is merged away move behind those of the one who is kept; ids are unique over registers. */
    @Override
    public void repoint(Change change, UUID fromPerson, UUID toPerson) {
        for (Attachment file : AttachmentStore.ofRecord(change.tx(), fromPerson)) {
            RecordRef kept = new RecordRef(file.owner().register(), toPerson);
            rows.save(change, file.movedTo(kept, AttachmentStore.nextNumber(change.tx(), kept)));
        }
    }

    @Override
    public void undo(Change change, RecordRef ref, List<FieldChange> changes) {
        if (changes.stream().anyMatch(c -> c.field().equals(AttachmentColumns.EXPORTED))) {
            throw new Problem.Expected("导出到外面的文件收不回来,这一步不能撤销。", "没有改动任何内容。", "请自行删除导出的文件。");
        }
        super.undo(change, ref, changes);
    }
}
