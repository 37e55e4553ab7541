package org.antou.ledger.view.report;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.antou.ui.Icons;

/** The frame of a report: the way back and its title on the left, its buttons on the right. Escape leads back. */
public final class ReportFrame {

    private final BorderPane root = new BorderPane();
    private final Button leave;

    public ReportFrame(String title, Runnable back, Node content, Node... tools) {
        leave = button("返回台账", Icons.BACK, back);
        Label name = new Label(title);
        name.getStyleClass().add("report-title");
        name.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(leave, name, gap);
        head.getChildren().addAll(tools);
        head.getStyleClass().add("report-head");
        root.setTop(head);
        root.setCenter(content);
        root.getStyleClass().add("report-screen");
        root.getStylesheets()
                .add(Objects.requireNonNull(ReportFrame.class.getResource("/org/antou/ledger/report.css"), "report.css")
                        .toExternalForm());
        root.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                back.run();
                key.consume();
            }
        });
    }

    public Node node() {
        return root;
    }

    public void onHelp(Runnable help) {
        root.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.F1) {
                help.run();
                key.consume();
            }
        });
    }

    /** Puts the keyboard where Escape and Tab are heard. */
    public void focus() {
        root.applyCss();
        root.layout();
        leave.requestFocus();
    }

    public static Button button(String text, Icons icon, Runnable run) {
        Button button = new Button(text, icon.node());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> run.run());
        return button;
    }
}
