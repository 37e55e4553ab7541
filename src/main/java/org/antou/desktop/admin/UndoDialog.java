package org.antou.desktop.admin;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.antou.app.Undo;
import org.antou.desktop.look.Trouble;
import org.antou.desktop.look.Words;
import org.antou.history.Batch;
import org.antou.register.view.Workplace;
import org.antou.sheet.view.JobProgress;

/** 撤销: shows line by line what would go back, then takes the batch back. Both can be stopped half-way. */
public final class UndoDialog {

    private final Workplace place;
    private final Undo undo;
    private final Runnable done;

    /** @param done called after something was taken back */
    public UndoDialog(Workplace place, Undo undo, Runnable done) {
        this.place = place;
        this.undo = undo;
        this.done = done;
    }

    void ask(Batch batch) {
        ask(batch.id());
    }

    public void ask(UUID batch) {
        place.jobs()
                .run(
                        "准备撤销",
                        job -> undo.preview(place.session(), batch, new JobProgress(job)),
                        this::show,
                        place.dialogs()::problem);
    }

    private void show(Undo.Preview preview) {
        String title = "撤销“" + preview.batch().action() + "”";
        VBox content = content(preview);
        if (preview.obstacle().isPresent()) {
            place.dialogs().show(title, content);
        } else {
            place.dialogs()
                    .form(title, content, "撤销这一步", () -> Optional.of(preview.batch()))
                    .ifPresent(this::takeBack);
        }
    }

    private static VBox content(Undo.Preview preview) {
        TableView<Undo.Line> table = Tables.of("这一步没有可以逐项列出的改动。");
        Tables.column(table, "记录", 30, Undo.Line::title);
        Tables.column(table, "字段", 18, Undo.Line::field);
        Tables.column(table, "现在", 26, Undo.Line::now);
        Tables.column(table, "撤销后", 26, Undo.Line::then);
        table.getItems().setAll(preview.lines());
        table.setPrefSize(760, 320);
        Trouble trouble = new Trouble();
        preview.obstacle().ifPresent(trouble::show);
        String further = preview.further() == 0 ? "" : "下面只列前面一部分,其余 " + preview.further() + " 条记录同样处理。";
        VBox box = new VBox(Words.text("撤销会" + preview.told() + "。" + further + "撤销本身也记入历史。"), trouble, table);
        box.getStyleClass().add("step-page");
        return box;
    }

    private void takeBack(Batch batch) {
        place.jobs()
                .runTold(
                        "撤销",
                        job -> undo.undo(place.session(), batch.id(), new JobProgress(job)),
                        count -> told(batch, count),
                        place.dialogs()::problem);
    }

    private void told(Batch batch, OptionalInt count) {
        if (count.isEmpty()) {
            place.navigator().status("撤销已中止,没有改动任何内容。");
            return;
        }
        place.navigator().status("已撤销“" + batch.action() + "”,退回了 " + count.getAsInt() + " 条记录。");
        done.run();
    }
}
