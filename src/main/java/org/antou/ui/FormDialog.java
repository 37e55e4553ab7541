package org.antou.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A dialog whose action button works only when its form can be read. */
final class FormDialog<T> {

    private final Dialog<ButtonType> dialog;
    private final Supplier<Optional<T>> result;
    private final Button action;
    private final List<T> read = new ArrayList<>();
    private boolean resolved;

    FormDialog(Dialog<ButtonType> dialog, ButtonType action, Supplier<Optional<T>> result) {
        this.dialog = dialog;
        this.result = result;
        this.action = (Button) dialog.getDialogPane().lookupButton(action);
        this.action.addEventFilter(ActionEvent.ACTION, this::read);
        dialog.getDialogPane().addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && isTick(key.getTarget())) {
                key.consume();
                this.action.fire();
            }
        });
    }

    /** Enter is the dialog's own everywhere: a box is ticked with the space bar. */
    private static boolean isTick(EventTarget target) {
        return target instanceof CheckBox || target instanceof RadioButton;
    }

    /** The keyboard starts in the first field, or in the table where there is none, not on the button. */
    Optional<T> show() {
        // Looked for when the scroll pane around the form stands.
        dialog.setOnShown(shown -> Platform.runLater(() -> {
            Stream.of(".text-input", ".table-view")
                    .flatMap(style -> Optional.ofNullable(dialog.getDialogPane().lookup(style)).stream())
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }));
        dialog.showAndWait();
        return read.stream().findFirst();
    }

    private void read(ActionEvent press) {
        if (!resolved && PickerField.isUnresolvedBelow(dialog.getDialogPane())) {
            press.consume();
            PickerField.resolveAll(dialog.getDialogPane(), this::again);
            return;
        }
        read.clear();
        result.get().ifPresentOrElse(read::add, () -> stay(press));
    }

    /** Names typed in full are taken by now; what is still open is told as wrong. */
    private void again() {
        resolved = true;
        action.fire();
        resolved = false;
    }

    /** What is wrong stands under the fields by now: the dialog grows by it, or its last line would be cut off. */
    private void stay(ActionEvent press) {
        press.consume();
        Platform.runLater(() -> WindowFit.whole(dialog.getDialogPane()));
    }
}
