package org.antou.ui;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Keeps half-typed Chinese where it belongs, for a whole scene: shortcuts wait until the composition has ended, clicks
 * that would carry pinyin into another field are refused, password fields get plain keys only.
 */
public final class InputMethodGuard {

    private static final String HINT = "请先选定正在输入的汉字(按空格或回车),再点其他地方。";

    private final Composition composition = new Composition();
    private final Consumer<String> hint;

    private InputMethodGuard(Consumer<String> hint) {
        this.hint = hint;
    }

    /**
     * Guards a scene.
     *
     * @param hint is told one sentence when a click was refused; the status line shows it
     */
    public static InputMethodGuard install(Scene scene, Consumer<String> hint) {
        InputMethodGuard guard = new InputMethodGuard(hint);
        scene.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, e -> follow(guard.composition, text(e)));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, guard::key);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, guard::click);
        scene.focusOwnerProperty().addListener((p, from, to) -> guard.focused(to));
        return guard;
    }

    /** Follows the composition in one field or form, for those who read its text. */
    public static Composition track(Node node) {
        Composition composition = new Composition();
        node.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, e -> follow(composition, text(e)));
        return composition;
    }

    public Composition composition() {
        return composition;
    }

    /** The event comes before the field has taken it; the end counts once it has. */
    private static void follow(Composition composition, String text) {
        if (!text.isEmpty()) {
            composition.composes(text);
        } else {
            long turn = composition.turn();
            Platform.runLater(() -> composition.ended(turn));
        }
    }

    private static String text(InputMethodEvent event) {
        StringBuilder text = new StringBuilder();
        event.getComposed().forEach(run -> text.append(run.getText()));
        return text.toString();
    }

    private void key(KeyEvent event) {
        boolean shortcut =
                event.isShortcutDown() || event.isAltDown() || event.getCode().isFunctionKey();
        if (shortcut && composition.composing()) {
            event.consume();
            KeyEvent again = event.copyFor(event.getSource(), event.getTarget());
            composition.whenSettled(() -> Event.fireEvent(again.getTarget(), again));
        }
    }

    private void click(MouseEvent event) {
        if (composition.refusesClick()) {
            event.consume();
            hint.accept(HINT);
        }
    }

    private void focused(Node owner) {
        composition.ended();
        if (owner instanceof PasswordField password) {
            refuse(password);
        }
    }

    /** No input method in a password field, where what it would compose can't be seen, nor where a scanner types. */
    public static void plainKeys(TextField field) {
        refuse(field);
        field.skinProperty().addListener((p, was, skin) -> refuse(field));
    }

    private static void refuse(TextField field) {
        field.setInputMethodRequests(null);
        field.setOnInputMethodTextChanged(null);
    }
}
