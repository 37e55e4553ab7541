package org.antou.ledger.view.notice;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.antou.ui.Icons;

/** Where a notice comes in: choose a file, drop one, or paste the text. */
final class NoticeStart {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Label title = new Label("把通报或反馈意见拖到这里");
    private final Label text = new Label();
    private final VBox zone;
    private final StackPane root;

    NoticeStart(Runnable choose, Runnable paste) {
        Button file = new Button("选择文件…", Icons.IMPORT.node());
        file.getStyleClass().add("accent");
        file.setId("notice-choose");
        file.setOnAction(e -> choose.run());
        Button clipboard = new Button("粘贴文本…", Icons.COPY.node());
        clipboard.setId("notice-paste");
        clipboard.setOnAction(e -> paste.run());
        HBox buttons = new HBox(file, clipboard);
        buttons.getStyleClass().add("start-buttons");
        title.getStyleClass().add("start-title");
        title.setWrapText(true);
        text.getStyleClass().add("start-text");
        text.setWrapText(true);
        Label safe = new Label("读出来的内容先给您逐条核对,按“保存到台账”之前什么都不会写入。");
        safe.getStyleClass().add("start-text");
        safe.setWrapText(true);
        zone = new VBox(Icons.IMPORT.node(), title, text, buttons, safe);
        zone.getStyleClass().add("drop-zone");
        root = new StackPane(zone);
        root.getStyleClass().add("notice-start");
        greet();
    }

    Node node() {
        return root;
    }

    void greet() {
        tell("把通报或反馈意见拖到这里", "可以读 Word(.docx、.doc)、PDF、网页(.html)和文本(.txt);从网上或公文系统里复制的正文可以直接粘贴。");
    }

    /** Says why the text just read gave nothing to review. */
    void tell(String what, String why) {
        title.setText(what);
        text.setText(why);
    }

    /** Takes files that are dropped on a node. */
    static void drops(Node target, Consumer<Path> read) {
        target.setOnDragOver(e -> {
            if (e.getDragboard().hasFiles()) {
                e.acceptTransferModes(TransferMode.COPY);
                target.pseudoClassStateChanged(OVER, true);
            }
            e.consume();
        });
        target.setOnDragExited(e -> target.pseudoClassStateChanged(OVER, false));
        target.setOnDragDropped(e -> dropped(e, read));
    }

    private static void dropped(DragEvent event, Consumer<Path> read) {
        List<java.io.File> files = event.getDragboard().getFiles();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        files.stream().findFirst().map(java.io.File::toPath).ifPresent(read);
    }
}
