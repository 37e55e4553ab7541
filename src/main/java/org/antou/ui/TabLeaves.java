package org.antou.ui;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Tab leads out of every text area, as it leads out of every other field; the stock area leaves on Ctrl+Tab only. */
public final class TabLeaves {

    private TabLeaves() {}

    /** For whatever will stand in a scene. */
    public static void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() instanceof TextArea area
                    && event.getCode() == KeyCode.TAB
                    && !event.isControlDown()) {
                event.consume();
                Event.fireEvent(area, leaving(event.isShiftDown()));
            }
        });
    }

    private static KeyEvent leaving(boolean backwards) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "\t", KeyCode.TAB, backwards, true, false, false);
    }
}
