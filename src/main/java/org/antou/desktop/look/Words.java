package org.antou.desktop.look;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Small pieces that every scene of the desktop is built of, so that they look the same. */
public final class Words {

    private Words() {}

    public static Label title(String text) {
        return styled(text, "screen-title");
    }

    /** A paragraph that wraps and is never cut off. */
    public static Label text(String text) {
        return styled(text, "paragraph");
    }

    public static Label hint(String text) {
        return styled(text, "field-hint");
    }

    /** A field under its name; the name is its mnemonic label for screen readers. */
    public static VBox field(String name, Node control) {
        Label label = styled(name, "field-label");
        label.setLabelFor(control);
        VBox box = new VBox(label, control);
        box.getStyleClass().add("field");
        return box;
    }

    /** A field with a line of help below it. */
    public static VBox field(String name, Node control, String hint) {
        VBox box = field(name, control);
        box.getChildren().add(hint(hint));
        return box;
    }

    public static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("row");
        return row;
    }

    public static HBox actions(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("actions");
        return row;
    }

    public static Button button(String text, Runnable action) {
        Button button = new Button(text);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** The button that Enter presses. */
    public static Button main(String text, Runnable action) {
        Button button = button(text, action);
        button.setDefaultButton(true);
        return button;
    }

    public static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    public static Label styled(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
