package org.antou.attachment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.antou.register.RecordRef;

/**
 * A file at a record.
 *
 * @param owner   the record it is attached to
 * @param number  its place among the files of the record, from 1; gaps stay where one was removed
 * @param name    the file's name as people read it, with its ending
 * @param marking 密级; never a state secret
 * @param note    what it proves; may be empty
 * @param addedAt when it was attached
 * @param addedBy who attached it
 * @param kept    filed by the program itself (a printed paper): can't be removed by hand
 */
public record Attachment(
        UUID id,
        long version,
        RecordRef owner,
        int number,
        String name,
        Marking marking,
        String note,
        Content content,
        Instant addedAt,
        String addedBy,
        boolean kept) {

    /** The key under which the history keeps attachments. */
    public static final String REGISTER = "attachment";

    public RecordRef ref() {
        return new RecordRef(REGISTER, id);
    }

    /** The same file under other particulars. */
    public Attachment with(String otherName, Marking otherMarking, String otherNote) {
        return new Attachment(
                id, version, owner, number, otherName, otherMarking, otherNote, content, addedAt, addedBy, kept);
    }

    /** The same file at another record. */
    Attachment movedTo(RecordRef other, int place) {
        return new Attachment(id, version, other, place, name, marking, note, content, addedAt, addedBy, kept);
    }

    /** The same file with a number of pages that somebody counted. */
    public Attachment withPages(Optional<Integer> pages) {
        Content counted = new Content(content.name(), content.kind(), content.bytes(), content.sealed(), pages);
        return new Attachment(id, version, owner, number, name, marking, note, counted, addedAt, addedBy, kept);
    }
}
