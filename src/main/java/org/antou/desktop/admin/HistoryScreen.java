package org.antou.desktop.admin;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.antou.app.Desk;
import org.antou.app.Undo;
import org.antou.desktop.look.Days;
import org.antou.desktop.look.Trouble;
import org.antou.desktop.look.Words;
import org.antou.history.Batch;
import org.antou.history.Entry;
import org.antou.register.view.Workplace;
import org.antou.security.Role;

/** 历史记录: the latest use cases, what each changed, and the way to take one back. */
public final class HistoryScreen implements Screen {

    private static final int LATEST = 300;

    /** An import of thousands is not listed to its end. */
    private static final int MOST_ENTRIES = 300;

    private static final String FIRST_ONLY = "这一步改动较多,下面只列前 " + MOST_ENTRIES + " 条。";

    private final Workplace place;
    private final TableView<Batch> batches = Tables.of("还没有改动记录。");
    private final TableView<ChangeLine> changes = Tables.of("选中上面的一次操作,这里列出它改了什么。");
    private final ChangeLines lines;
    private final UndoDialog undo;
    private final Trouble trouble = new Trouble();
    private final Label more = Words.hint(FIRST_ONLY);
    private final VBox node;

    public HistoryScreen(Workplace place, Desk desk) {
        this.place = place;
        this.lines = new ChangeLines(desk.ports());
        this.undo = new UndoDialog(place, new Undo(desk.history(), desk.ports()), this::shown);
        batches.setId("batches");
        ZoneId zone = place.clock().getZone();
        Tables.column(batches, "时间", 14, batch -> Days.minute(batch.at(), zone));
        Tables.column(batches, "账户", 12, Batch::accountName);
        Tables.column(batches, "操作", 40, Batch::action);
        Tables.column(batches, "记录数", 8, batch -> String.valueOf(batch.records()));
        Tables.column(batches, "状态", 10, HistoryScreen::state);
        Tables.column(changes, "记录", 30, ChangeLine::record);
        Tables.column(changes, "字段", 12, ChangeLine::field);
        Tables.column(changes, "原来", 28, ChangeLine::before);
        Tables.column(changes, "改为", 28, ChangeLine::after);
        batches.getSelectionModel().selectedItemProperty().addListener((chosen, before, now) -> detail(now));
        SplitPane split = new SplitPane(batches, new BorderPane(changes, more, null, null, null));
        split.setOrientation(Orientation.VERTICAL);
        VBox.setVgrow(split, Priority.ALWAYS);
        node = new VBox(
                Words.row(Words.title("历史记录"), Words.gap(), takeBack(), Words.button("刷新", this::shown)),
                Words.hint("每次保存、导入、批量填写都是一步,可以整步撤销;撤销本身也留痕。"),
                trouble,
                split);
        node.getStyleClass().add("screen");
        more.setVisible(false);
        more.setManaged(false);
    }

    private Button takeBack() {
        Button button = Words.button(
                "撤销选中的这一步…",
                () -> Optional.ofNullable(batches.getSelectionModel().getSelectedItem())
                        .ifPresent(undo::ask));
        button.setId("undo-batch");
        button.setVisible(place.session().role().covers(Role.CLERK));
        button.disableProperty()
                .bind(batches.getSelectionModel().selectedItemProperty().isNull());
        return button;
    }

    /** Offers to take back the last step that can be taken back. */
    public void undoLast() {
        place.jobs().run("读取历史", job -> place.history().batches(LATEST), this::askLast, trouble::show);
    }

    private void askLast(List<Batch> latest) {
        latest.stream()
                .filter(batch -> !batch.undo() && !batch.undone())
                .findFirst()
                .ifPresentOrElse(undo::ask, () -> trouble.say("没有可以撤销的操作。"));
    }

    private static String state(Batch batch) {
        return batch.undone() ? "已撤销" : batch.undo() ? "撤销操作" : "";
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        place.jobs().run("读取历史", job -> place.history().batches(LATEST), this::show, trouble::show);
    }

    private void show(List<Batch> latest) {
        trouble.clear();
        batches.getItems().setAll(latest);
        batches.getSelectionModel().selectFirst();
    }

    private void detail(Batch chosen) {
        Optional<Batch> batch = Optional.ofNullable(chosen);
        changes.getItems().clear();
        boolean many = batch.filter(b -> b.records() > MOST_ENTRIES).isPresent();
        more.setVisible(many);
        more.setManaged(many);
        batch.ifPresent(b -> place.jobs()
                .run(
                        "读取改动",
                        job -> {
                            List<Entry> entries = place.history().ofBatch(b.id(), MOST_ENTRIES);
                            return lines.of(entries);
                        },
                        changes.getItems()::setAll,
                        trouble::show));
    }
}
