package org.antou.desktop.look;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.antou.ui.InputMethodGuard;

/**
 * A field for a password. Input methods are off in it (half-typed pinyin would be the password), and a line below says so
 * when capitals are locked.
 */
public final class Secret extends VBox {

    private final PasswordField field = new PasswordField();
    private final Label capitals = Words.styled("大写锁定(Caps Lock)开着。", "field-error");

    public Secret(String id) {
        field.setId(id);
        InputMethodGuard.plainKeys(field);
        capitals.setVisible(false);
        capitals.managedProperty().bind(capitals.visibleProperty());
        field.setOnKeyReleased(event -> lookAtCapitals());
        field.focusedProperty().addListener((at, before, now) -> lookAtCapitals());
        getChildren().setAll(field, capitals);
    }

    private void lookAtCapitals() {
        Optional<Boolean> locked = Platform.isKeyLocked(KeyCode.CAPS);
        capitals.setVisible(field.isFocused() && locked.orElse(false));
    }

    public PasswordField field() {
        return field;
    }

    /** The password, for the caller to use and overwrite. */
    public char[] read() {
        return field.getText().toCharArray();
    }

    public boolean isEmpty() {
        return field.getText().isEmpty();
    }

    public void clear() {
        field.clear();
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }
}
