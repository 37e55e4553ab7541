package org.antou.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * What stands where nothing is to be seen: why, and what to do next.
 *
 * @param icon   drawn large and pale
 * @param title  why there is nothing
 * @param advice what to do, one or two sentences
 * @param action the button; none where there is nothing to press
 */
public record EmptyState(Icons icon, String title, String advice, Optional<Action> action) {

    public static EmptyState of(Icons icon, String title, String advice) {
        return new EmptyState(icon, title, advice, Optional.empty());
    }

    public EmptyState with(String button, Runnable run) {
        return new EmptyState(icon, title, advice, Optional.of(new Action(button, run)));
    }

    public Node node() {
        VBox box = new VBox(icon.node(3.6), label(title, "empty-title"), label(advice, "empty-advice"));
        action.map(EmptyState::button).ifPresent(box.getChildren()::add);
        box.getStyleClass().add("empty-state");
        return box;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    private static Button button(Action action) {
        Button button = new Button(action.title());
        button.getStyleClass().add("accent");
        button.setOnAction(e -> action.run().run());
        return button;
    }

    /** What the button says and does. */
    public record Action(String title, Runnable run) {}
}
