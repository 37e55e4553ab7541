package org.antou.desktop.handbook;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToolBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.antou.desktop.look.Look;
import org.antou.ui.WindowFit;
import org.commonmark.node.Node;

/** The handbook in a window of its own, so that it can stay open beside the work. Escape closes it. */
public final class HandbookWindow {

    private final Handbook handbook = new Handbook();
    private final Deque<String> past = new ArrayDeque<>();
    private final Look look;
    private final Stage stage = new Stage();
    private final ScrollPane content = new ScrollPane();
    private final Button back = new Button("返回");

    public HandbookWindow(Window owner, Look look) {
        this.look = look;
        stage.initOwner(owner);
        stage.setTitle("使用手册");
        WindowFit.fixed(stage, 760, 640);
        Button first = new Button("目录");
        first.setOnAction(event -> open(Handbook.FIRST));
        back.setOnAction(event -> back());
        content.setFitToWidth(true);
        content.getStyleClass().add("handbook");
        stage.setScene(scene(first));
    }

    private Scene scene(Button first) {
        BorderPane root = new BorderPane(content);
        root.setTop(new ToolBar(back, first));
        Scene scene = new Scene(root);
        scene.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stage.hide();
            }
        });
        return scene;
    }

    /** Shows a page, or the first one where there is no such page. */
    public void open(String page) {
        String name = handbook.page(page).isPresent() ? page : Handbook.FIRST;
        if (!name.equals(past.peek())) {
            past.push(name);
        }
        show(name);
    }

    private void back() {
        past.pop();
        show(past.getFirst());
    }

    private void show(String name) {
        look.dress(stage.getScene());
        stage.setTitle("使用手册 — " + handbook.title(name));
        content.setContent(handbook.page(name).map(this::view).orElseGet(() -> new Label("这一版没有附带使用手册。")));
        content.setVvalue(0);
        back.setDisable(past.size() < 2);
        if (!stage.isShowing()) {
            stage.show();
        }
        stage.toFront();
    }

    private javafx.scene.Node view(Node page) {
        return new MarkdownView(page, target -> open(target.replaceFirst("\\.md(#.*)?$", "")));
    }
}
