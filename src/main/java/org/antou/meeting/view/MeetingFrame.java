package org.antou.meeting.view;

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
import javafx.scene.layout.VBox;
import org.antou.ui.Icons;

/** The frame of a screen over the table: the way back and its title on the left, its tools on the right. Escape leads back. */
final class MeetingFrame {

    private final BorderPane root = new BorderPane();
    private final Label name = new Label();
    private final VBox top = new VBox();

    MeetingFrame(String title, Runnable back, Node content, Node... tools) {
        Button leave = new Button("返回会议", Icons.BACK.node());
        leave.setMinWidth(Region.USE_PREF_SIZE);
        leave.setOnAction(e -> back.run());
        name.setText(title);
        name.getStyleClass().add("desk-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(leave, name, gap);
        head.getChildren().addAll(tools);
        head.getStyleClass().add("desk-head");
        top.getChildren().add(head);
        root.setTop(top);
        root.setCenter(content);
        root.getStyleClass().addAll("register-desk", "meeting-screen");
        root.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                back.run();
                key.consume();
            }
        });
    }

    static String sheet() {
        return Objects.requireNonNull(MeetingFrame.class.getResource("/org/antou/meeting/meeting.css"), "meeting.css")
                .toExternalForm();
    }

    /** A second line under the head. */
    void under(Node line) {
        top.getChildren().add(line);
    }

    void title(String title) {
        name.setText(title);
    }

    Node node() {
        return root;
    }
}
