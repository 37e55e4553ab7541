package org.antou.attachment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.RecordRef;
import org.antou.register.ValueType;
import org.antou.register.Values;

/** The fields of an attachment, as history and undo know them. */
public final class AttachmentColumns {

    /** Every attachment has a content, and gains none later. */
    static final String BIRTH = "content";

    /** Not a field: an entry under this key says where the file was exported to. */
    public static final String EXPORTED = "exported";

    public static final Columns<Attachment> ALL = new Columns<>(
            List.of(
                    Column.text("name", "文件名", Attachment::name),
                    Column.choice("marking", "密级", List.of(Marking.values()), a -> Optional.of(a.marking())),
                    Column.text("note", "说明", Attachment::note),
                    Column.of("pages", "页数", ValueType.NUMBER, a -> a.content().pages()),
                    Column.of("number", "序号", ValueType.NUMBER, a -> Optional.of(a.number())),
                    Column.text(
                            "owner",
                            "所属记录",
                            a -> a.owner().register() + " " + a.owner().id()),
                    Column.text(BIRTH, "内容编号", a -> a.content().name()),
                    Column.choice(
                            "kind",
                            "类型",
                            List.of(ContentKind.values()),
                            a -> Optional.of(a.content().kind())),
                    Column.text("bytes", "字节", a -> Long.toString(a.content().bytes())),
                    Column.text("sealed", "密文字节", a -> Long.toString(a.content().sealed())),
                    Column.text("addedAt", "附上时间", a -> a.addedAt().toString()),
                    Column.text("addedBy", "附上人", Attachment::addedBy),
                    Column.of("kept", "程序存档", ValueType.FLAG, a -> Optional.of(a.kept()))),
            AttachmentColumns::apply);

    private AttachmentColumns() {}

    /** An attachment made from all its values, as the history keeps them. */
    static Attachment restored(UUID id, long version, Values values) {
        String[] owner = values.text("owner").split(" ");
        Content content = new Content(
                values.text(BIRTH),
                values.get("kind", ContentKind.class).orElse(ContentKind.OTHER),
                Long.parseLong(values.text("bytes")),
                Long.parseLong(values.text("sealed")),
                values.get("pages", Integer.class));
        return new Attachment(
                id,
                version,
                new RecordRef(owner[0], UUID.fromString(owner[1])),
                values.get("number", Integer.class).orElse(1),
                values.text("name"),
                values.get("marking", Marking.class).orElse(Marking.NONE),
                values.text("note"),
                content,
                Instant.parse(values.text("addedAt")),
                values.text("addedBy"),
                values.get("kept", Boolean.class).orElse(false));
    }

    private static Attachment apply(Attachment before, Values values) {
        return restored(before.id(), before.version(), values);
    }
}
