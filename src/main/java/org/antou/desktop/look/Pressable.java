package org.antou.desktop.look;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * A button of several lines that wrap. Stock buttons don't know how high a wrapping graphic is; this one is a box that is
 * pressed by mouse, Enter or Space.
 */
public final class Pressable extends VBox {

    public Pressable(String spoken, Runnable action, Label... lines) {
        super(lines);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(spoken);
        getStyleClass().add("pressable");
        setOnMousePressed(event -> requestFocus());
        setOnMouseClicked(event -> action.run());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                action.run();
            }
        });
    }
}
