package org.antou.attachment.view;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.antou.attachment.Attachment;
import org.antou.attachment.Attachments;
import org.antou.attachment.Incoming;
import org.antou.problem.Problem;
import org.antou.register.RecordRef;
import org.antou.register.view.Workplace;
import org.antou.security.Role;
import org.antou.ui.EmptyState;
import org.antou.ui.FileKind;
import org.antou.ui.Icons;

/** The files of one record: attached by drag, paste and picking; opened, exported, described, removed. */
public final class AttachmentsPane {

    private static final FileKind ALL = FileKind.of("所有文件", "*.*");

    private final Workplace workplace;
    private final Attachments attachments;
    private final boolean mayWrite;
    private final ListView<Attachment> list = new ListView<>();
    private final Button open = button("打开", Icons.PREVIEW, this::open);
    private final Button export = button("导出…", Icons.EXPORT, this::export);
    private final Button edit = button("改名、密级…", Icons.EDIT, this::edit);
    private final Button remove = button("移除…", Icons.DELETE, this::remove);
    private final BorderPane root = new BorderPane();
    private Optional<RecordRef> owner = Optional.empty();
    private IntConsumer counted = count -> {};
    private Consumer<Optional<Attachment>> chosen = one -> {};

    public AttachmentsPane(Workplace workplace, Attachments attachments) {
        this.workplace = workplace;
        this.attachments = attachments;
        this.mayWrite = workplace.session().role().covers(Role.CLERK);
        list.setId("attachments");
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(view -> new AttachmentCell(workplace.clock().getZone()));
        list.setPlaceholder(EmptyState.of(
                        Icons.ATTACH, "还没有附件", mayWrite ? "把文件拖到这里,或复制后在这里按 Ctrl+V;也可以点“添加…”选文件。" : "经办人附上的佐证材料会列在这里。")
                .node());
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                open();
            }
        });
        list.getSelectionModel().selectedItemProperty().addListener((p, was, is) -> offer());
        root.setTop(bar());
        root.setCenter(list);
        root.getStyleClass().add("attachments");
        root.getStylesheets()
                .add(AttachmentsPane.class
                        .getResource("/org/antou/attachment/attachment.css")
                        .toExternalForm());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        if (mayWrite) {
            root.setOnDragOver(this::dragged);
            root.setOnDragEntered(e -> root.getStyleClass().add("drop-here"));
            root.setOnDragExited(e -> root.getStyleClass().remove("drop-here"));
            root.setOnDragDropped(this::dropped);
        }
        offer();
    }

    private Node bar() {
        FlowPane bar = new FlowPane();
        bar.getStyleClass().add("attachments-bar");
        if (mayWrite) {
            Label hint = new Label("可以把文件拖进来,或按 Ctrl+V 粘贴文件、截图。本机非涉密,不得附国家秘密。");
            hint.setWrapText(true);
            hint.getStyleClass().add("hint");
            bar.getChildren().addAll(button("添加…", Icons.ADD, this::pick), button("粘贴", Icons.PASTE, this::paste));
            bar.getChildren().addAll(open, export, edit, remove);
            return new VBox(bar, hint);
        }
        bar.getChildren().addAll(open, export);
        return bar;
    }

    public Node node() {
        return root;
    }

    /** Calls back with the number of files whenever it was read. */
    public void onCount(IntConsumer listener) {
        counted = listener;
    }

    /** Calls back with the selected file whenever the selection changes; empty for none or several. */
    public void onChosen(Consumer<Optional<Attachment>> listener) {
        chosen = listener;
    }

    /** Shows the files of a record. */
    public void show(RecordRef record) {
        owner = Optional.of(record);
        reload();
    }

    /** Shows nothing. */
    public void nothing() {
        owner = Optional.empty();
        list.getItems().clear();
    }

    private void reload() {
        owner.ifPresent(record -> workplace
                .jobs()
                .run(
                        "读取附件",
                        job -> attachments.of(record),
                        files -> {
                            if (owner.filter(record::equals).isPresent()) {
                                list.getItems().setAll(files);
                                counted.accept(files.size());
                                offer();
                            }
                        },
                        workplace.dialogs()::problem));
    }

    private void offer() {
        List<Attachment> now = List.copyOf(list.getSelectionModel().getSelectedItems());
        open.setDisable(now.size() != 1);
        export.setDisable(now.size() != 1);
        edit.setDisable(now.size() != 1);
        remove.setDisable(now.isEmpty());
        chosen.accept(now.size() == 1 ? Optional.of(now.get(0)) : Optional.empty());
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.F1) {
            workplace.navigator().help("attachments");
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.V && mayWrite) {
            paste();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == list) {
            open();
        } else if (event.getCode() == KeyCode.F2 && mayWrite) {
            edit();
        } else if (event.getCode() == KeyCode.DELETE && mayWrite) {
            remove();
        } else {
            return;
        }
        event.consume();
    }

    private void dragged(DragEvent event) {
        if (owner.isPresent() && Arrivals.any(event.getDragboard())) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        boolean taken = arrive(event.getDragboard());
        event.setDropCompleted(taken);
        event.consume();
    }

    private void paste() {
        if (!arrive(Clipboard.getSystemClipboard())) {
            workplace.navigator().status("剪贴板里没有文件或图片。");
        }
    }

    private boolean arrive(Clipboard board) {
        try {
            List<Incoming> files = Arrivals.of(board, LocalDateTime.now(workplace.clock()));
            // The dialog would hold the drop, and with it the other program's window.
            javafx.application.Platform.runLater(() -> attach(files));
            return !files.isEmpty();
        } catch (Problem problem) {
            javafx.application.Platform.runLater(() -> workplace.dialogs().problem(problem));
            return true;
        }
    }

    private void pick() {
        try {
            attach(workplace.dialogs().openFiles("附上文件(可以多选)", ALL).stream()
                    .map(Incoming::of)
                    .toList());
        } catch (Problem problem) {
            workplace.dialogs().problem(problem);
        }
    }

    /** Asks what has to be asked about the files, then attaches them. */
    void attach(List<Incoming> files) {
        if (files.isEmpty() || owner.isEmpty()) {
            return;
        }
        RecordRef record = owner.get();
        List<String> doubtful =
                files.stream().map(Incoming::name).filter(attachments::doubtful).toList();
        AttachForm form = new AttachForm(files, doubtful);
        workplace
                .dialogs()
                .form("附上 " + files.size() + " 个文件", form, "附上", form::read)
                .ifPresent(wanted -> workplace
                        .jobs()
                        .run(
                                "附上附件",
                                job -> attachments.attach(workplace.session(), record, wanted),
                                made -> done("已附上 " + made.size() + " 个文件。"),
                                workplace.dialogs()::problem));
    }

    private void done(String words) {
        workplace.navigator().status(words);
        reload();
    }

    private Optional<Attachment> chosen() {
        List<Attachment> selected = list.getSelectionModel().getSelectedItems();
        return selected.size() == 1 ? Optional.of(selected.get(0)) : Optional.empty();
    }

    private void open() {
        chosen().ifPresent(attachment -> {
            if (attachment.content().kind().opensInside()) {
                new Viewer(workplace, attachments, root.getScene().getWindow()).show(list.getItems(), attachment);
            } else {
                export();
            }
        });
    }

    private void export() {
        chosen().ifPresent(attachment -> {
            String inside = attachment.content().kind().opensInside() ? "" : "程序里看不了这种文件,要导出后用别的软件打开。";
            boolean sure =
                    workplace.dialogs().confirm("导出附件", inside + "导出的是没有加密的文件,谁拿到都能看;何人何时导出到哪里会记入历史。用完请删除。", "导出…");
            if (sure) {
                workplace
                        .dialogs()
                        .saveFile("导出附件", attachment.name(), ALL)
                        .ifPresent(target -> export(attachment, target));
            }
        });
    }

    private void export(Attachment attachment, Path target) {
        workplace
                .jobs()
                .run(
                        "导出附件",
                        job -> {
                            attachments.export(workplace.session(), attachment, target);
                            return target;
                        },
                        to -> workplace.navigator().status("已导出到 " + to + ",用完请删除。"),
                        workplace.dialogs()::problem);
    }

    private void edit() {
        chosen().ifPresent(attachment -> {
            PropertiesForm form = new PropertiesForm(attachment);
            workplace
                    .dialogs()
                    .form("附件", form, "保存", form::read)
                    .ifPresent(wanted -> workplace
                            .jobs()
                            .run(
                                    "修改附件",
                                    job -> attachments.save(workplace.session(), wanted),
                                    saved -> done("已保存。"),
                                    workplace.dialogs()::problem));
        });
    }

    private void remove() {
        List<Attachment> chosen = List.copyOf(list.getSelectionModel().getSelectedItems());
        if (chosen.isEmpty()) {
            return;
        }
        String which = chosen.size() == 1 ? "“" + chosen.get(0).name() + "”" : "选中的 " + chosen.size() + " 个附件";
        if (workplace.dialogs().confirm("移除附件", "将移除" + which + "。一段时间内可以用“撤销”找回(天数见“参数”),过后内容清除。", "移除")) {
            workplace
                    .jobs()
                    .run(
                            "移除附件",
                            job -> {
                                attachments.remove(workplace.session(), chosen);
                                return chosen.size();
                            },
                            count -> done("已移除 " + count + " 个附件。"),
                            workplace.dialogs()::problem);
        }
    }

    private static Button button(String title, Icons icon, Runnable run) {
        Button button = new Button(title, icon.node());
        button.setOnAction(e -> run.run());
        return button;
    }
}
