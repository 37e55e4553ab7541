package org.antou.desktop.main;

import java.util.function.Consumer;
import org.antou.app.Desk;
import org.antou.attachment.view.AttachmentsPane;
import org.antou.register.view.HistoryPane;
import org.antou.register.view.SidePane;
import org.antou.register.view.Workplace;

/** 附件 beside the records of a register. */
record Files(Desk desk, Workplace place) {

    /** A pane of its own for each register: it shows the files of one record. */
    SidePane pane() {
        AttachmentsPane files = new AttachmentsPane(place, desk.attachments());
        return new SidePane("附件", files.node(), ref -> ref.ifPresentOrElse(files::show, files::nothing));
    }

    /** What became of the files belongs to the past of their record. */
    Consumer<HistoryPane> past() {
        return history ->
                history.alsoOf(desk.attachments()::everOf, desk.attachments().port());
    }
}
