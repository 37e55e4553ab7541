package org.antou.desktop.look;

import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.stage.WindowEvent;

/** Runs something once, after the picture that follows the showing of a window. */
final class Once implements EventHandler<WindowEvent>, Runnable {

    private final Scene scene;
    private final Runnable then;
    private boolean waiting = true;

    Once(Scene scene, Runnable then) {
        this.scene = scene;
        this.then = then;
    }

    @Override
    public void handle(WindowEvent shown) {
        if (waiting) {
            waiting = false;
            scene.addPostLayoutPulseListener(this);
        }
    }

    @Override
    public void run() {
        scene.removePostLayoutPulseListener(this);
        Platform.runLater(then);
    }
}
