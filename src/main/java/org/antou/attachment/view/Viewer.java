package org.antou.attachment.view;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.antou.attachment.Attachment;
import org.antou.attachment.Attachments;
import org.antou.document.Documents;
import org.antou.paper.view.PdfView;
import org.antou.problem.Problem;
import org.antou.register.view.Workplace;
import org.antou.ui.Dialogs;
import org.antou.ui.TabLeaves;
import org.antou.ui.WindowFit;

/** A window in which the files of a record are looked at one after the other; nothing of them is written to the disk. */
final class Viewer {

    private final Workplace workplace;
    private final Attachments attachments;
    private final Stage stage = new Stage();
    private final Dialogs dialogs = new Dialogs(() -> stage);
    private final Label name = new Label();
    private final Button previous = button("上一个(←)", () -> step(-1));
    private final Button next = button("下一个(→)", () -> step(1));
    private final BorderPane root = new BorderPane();
    private List<Attachment> shown = List.of();
    private int at;
    private Optional<AutoCloseable> open = Optional.empty();

    Viewer(Workplace workplace, Attachments attachments, Window owner) {
        this.workplace = workplace;
        this.attachments = attachments;
        name.getStyleClass().add("viewer-name");
        name.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(name, gap, previous, next, button("关闭(Esc)", stage::close));
        head.getStyleClass().add("viewer-head");
        root.setTop(head);
        root.getStyleClass().add("viewer");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Scene scene = new Scene(root);
        TabLeaves.install(scene);
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        scene.getStylesheets()
                .add(Viewer.class
                        .getResource("/org/antou/attachment/attachment.css")
                        .toExternalForm());
        stage.setScene(scene);
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setOnHidden(e -> close());
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        WindowFit.fixed(stage, Math.floor(screen.getWidth() * 0.9), Math.floor(screen.getHeight() * 0.92));
    }

    /** Opens at one of several files; those that can't be shown are passed over. */
    void show(List<Attachment> all, Attachment first) {
        shown = all.stream().filter(a -> a.content().kind().opensInside()).toList();
        at = Math.max(0, shown.indexOf(first));
        stage.show();
        load();
    }

    private void step(int by) {
        int to = at + by;
        if (to >= 0 && to < shown.size()) {
            at = to;
            load();
        }
    }

    private void load() {
        Attachment attachment = shown.get(at);
        close();
        name.setText(attachment.name() + "  (" + (at + 1) + "/" + shown.size() + ")");
        stage.setTitle("附件:" + attachment.name());
        previous.setDisable(at == 0);
        next.setDisable(at == shown.size() - 1);
        root.setCenter(new Label("正在打开…"));
        workplace
                .jobs()
                .run(
                        "打开附件",
                        job -> attachments.read(attachment),
                        bytes -> show(attachment, bytes),
                        problem -> trouble(attachment, problem));
    }

    private void trouble(Attachment attachment, Problem problem) {
        if (shown.get(at).equals(attachment)) {
            root.setCenter(new Label(""));
            dialogs.problem(problem);
        }
    }

    private void show(Attachment attachment, byte[] bytes) {
        if (!shown.get(at).equals(attachment) || !stage.isShowing()) {
            return;
        }
        root.setCenter(
                switch (attachment.content().kind()) {
                    case IMAGE -> picture(bytes);
                    case PDF -> pdf(bytes);
                    case TEXT, OTHER -> text(attachment, bytes);
                });
    }

    private Node picture(byte[] bytes) {
        PictureView view = new PictureView(workplace.jobs(), dialogs::problem);
        view.show(bytes);
        return view.node();
    }

    private Node pdf(byte[] bytes) {
        PdfView view = new PdfView(workplace.jobs(), dialogs::problem);
        open = Optional.of(view);
        view.show(bytes);
        return view.node();
    }

    private static Node text(Attachment attachment, byte[] bytes) {
        TextArea area = new TextArea(
                String.join("\n", Documents.read(attachment.name(), bytes).lines()));
        area.setEditable(false);
        area.setWrapText(true);
        area.getStyleClass().add("viewer-text");
        return area;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            stage.close();
        } else if (event.getCode() == KeyCode.F1) {
            workplace.navigator().help("attachments");
        } else if (event.getCode() == KeyCode.LEFT) {
            step(-1);
        } else if (event.getCode() == KeyCode.RIGHT) {
            step(1);
        } else {
            return;
        }
        event.consume();
    }

    /** Gives the memory of a document back. */
    private void close() {
        try {
            if (open.isPresent()) {
                open.get().close();
            }
        } catch (Exception e) {
            throw new Problem.Bug("viewer", e);
        } finally {
            open = Optional.empty();
        }
    }

    private static Button button(String text, Runnable action) {
        Button button = new Button(text);
        button.setOnAction(e -> action.run());
        return button;
    }
}
