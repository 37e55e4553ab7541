package org.antou.ui;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Scene;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * Gives a second window its size and place. GTK may leave a new one at 200 × 200 in the corner until its window manager
 * has answered: it is sized at once, and again when an answer must have come. A size that JavaFX takes for the present
 * one would never reach the window system, so each time it is another by one.
 */
public final class WindowFit {

    private static final Duration ANSWERED = Duration.millis(250);

    /** On a busy PC the window manager may answer late, even after seconds, and take the second size back too. */
    private static final List<Duration> LATE =
            List.of(Duration.millis(1000), Duration.millis(2000), Duration.millis(4000));

    private WindowFit() {}

    /** A window of a given size, in the middle of its owner each time it is shown. */
    public static void fixed(Stage stage, double width, double height) {
        stage.setWidth(width);
        stage.setHeight(height);
        keepMaximized(stage.showingProperty(), stage::getOwner);
        whenShown(stage.showingProperty(), () -> {
            stage.setWidth(other(stage.getWidth(), width));
            stage.setHeight(other(stage.getHeight(), height));
            centre(stage, stage.getOwner());
        });
    }

    /** A dialog as large as its content. */
    static void content(Dialog<?> dialog) {
        keepMaximized(dialog.showingProperty(), dialog::getOwner);
        whenShown(dialog.showingProperty(), () -> {
            Window window = dialog.getDialogPane().getScene().getWindow();
            dialog.setResizable(true);
            fit(window);
            centre(window, dialog.getOwner());
        });
        LATE.forEach(pause -> later(dialog.showingProperty(), pause, () -> whole(dialog.getDialogPane())));
    }

    /** Makes a dialog larger where its content has outgrown it. */
    static void whole(DialogPane pane) {
        Scene scene = pane.getScene();
        double wanted = Math.min(pane.prefHeight(scene.getWidth()), pane.getMaxHeight());
        if (scene.getHeight() < wanted - 1) {
            fit(scene.getWindow());
        }
    }

    private static void fit(Window window) {
        window.sizeToScene();
        window.setWidth(window.getWidth() + 1);
        window.setHeight(window.getHeight() + 1);
    }

    private static double other(double present, double wanted) {
        return present == wanted ? wanted - 1 : wanted;
    }

    private static void whenShown(ObservableBooleanValue shown, Runnable fit) {
        shown.addListener((observed, before, showing) -> {
            if (showing) {
                Platform.runLater(() -> {
                    if (shown.get()) {
                        fit.run();
                    }
                });
            }
        });
        later(shown, ANSWERED, fit);
    }

    /** Runs something a while after it was shown, if it still is. */
    private static void later(ObservableBooleanValue shown, Duration pause, Runnable then) {
        shown.addListener((observed, before, showing) -> {
            if (showing) {
                PauseTransition wait = new PauseTransition(pause);
                wait.setOnFinished(after -> {
                    if (shown.get()) {
                        then.run();
                    }
                });
                wait.play();
            }
        });
    }

    /** Maximizes the owner again after: some window managers take that back from a window that may not be used. */
    private static void keepMaximized(ObservableBooleanValue shown, Supplier<Window> owner) {
        AtomicBoolean maximized = new AtomicBoolean();
        shown.addListener((observed, before, showing) -> {
            if (owner.get() instanceof Stage stage) {
                if (showing) {
                    maximized.set(stage.isMaximized());
                } else if (maximized.get()) {
                    Platform.runLater(() -> stage.setMaximized(true));
                }
            }
        });
    }

    private static void centre(Window window, Window owner) {
        if (owner != null) {
            window.setX(owner.getX() + (owner.getWidth() - window.getWidth()) / 2);
            window.setY(owner.getY() + (owner.getHeight() - window.getHeight()) / 3);
        }
    }
}
