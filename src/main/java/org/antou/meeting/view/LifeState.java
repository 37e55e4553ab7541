package org.antou.meeting.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.antou.meeting.model.LifeProcedure;

/** Whether a life meeting can be closed, and why not; what is only told stands below in grey. */
final class LifeState {

    private final Label state = new Label();
    private final VBox told = new VBox();
    private final ScrollPane node = new ScrollPane(told);

    LifeState() {
        state.setId("life-state");
        told.getStyleClass().add("life-told");
        node.setFitToWidth(true);
        node.getStyleClass().addAll("life-scroll", "edge-to-edge");
    }

    Node node() {
        return node;
    }

    void show(LifeProcedure read) {
        List<String> gate = read.closed() ? List.of() : read.gate();
        state.setText(read.closed() ? "已办结。" : gate.isEmpty() ? "程序齐全,可以办结。" : "还不能办结:");
        state.getStyleClass().setAll("label", gate.isEmpty() ? "life-ready" : "life-held");
        told.getChildren().setAll(state);
        gate.forEach(why -> told.getChildren().add(line("· " + why, "form-message")));
        if (!read.closed()) {
            read.hints().forEach(hint -> told.getChildren().add(line("提醒:" + hint, "hint")));
        }
        node.setVvalue(0);
    }

    private static Label line(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
