package org.antou.ui;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ScrollPane;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Window;

/** The frame of every dialog: our look, never larger than the screen, its content scrolls where it must. */
final class DialogFrame {

    private DialogFrame() {}

    static Dialog<ButtonType> of(Window owner, String title, Node content, ButtonType... buttons) {
        Dialog<ButtonType> dialog = new Dialog<>();
        if (owner != null) {
            dialog.initOwner(owner);
        }
        dialog.initModality(Modality.APPLICATION_MODAL);
        dialog.setTitle(title);
        dialog.getDialogPane().getButtonTypes().setAll(buttons);
        dialog.getDialogPane().setContent(scroll(content));
        dialog.getDialogPane().getStylesheets().setAll(sheets(owner));
        dialog.getDialogPane().getStyleClass().add("antou-dialog");
        limit(dialog, owner);
        TabLeaves.install(dialog.getDialogPane().getScene());
        InputMethodGuard.install(dialog.getDialogPane().getScene(), dialog::setHeaderText);
        WindowFit.content(dialog);
        return dialog;
    }

    /** A dialog looks like the window it belongs to, size of the words included. */
    private static List<String> sheets(Window owner) {
        boolean dressed = owner != null
                && owner.getScene() != null
                && !owner.getScene().getStylesheets().isEmpty();
        return dressed ? owner.getScene().getStylesheets() : Styles.sheets();
    }

    private static ScrollPane scroll(Node content) {
        ScrollPane pane = new ScrollPane(content) {
            // A scroll pane asks for little room of its own; a dialog is to show all of its content where the screen
            // allows.
            @Override
            protected double computePrefWidth(double height) {
                return content.prefWidth(-1) + snappedLeftInset() + snappedRightInset();
            }

            @Override
            protected double computePrefHeight(double width) {
                double inner = width < 0 ? content.prefWidth(-1) : width - snappedLeftInset() - snappedRightInset();
                return content.prefHeight(inner) + snappedTopInset() + snappedBottomInset();
            }
        };
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add("dialog-scroll");
        return pane;
    }

    private static void limit(Dialog<?> dialog, Window owner) {
        Rectangle2D screen = screen(owner).getVisualBounds();
        dialog.getDialogPane().setMaxSize(screen.getWidth() * 0.95, screen.getHeight() * 0.9);
    }

    private static Screen screen(Window owner) {
        return owner == null
                ? Screen.getPrimary()
                : Screen.getScreensForRectangle(owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight())
                        .stream()
                        .findFirst()
                        .orElse(Screen.getPrimary());
    }
}
