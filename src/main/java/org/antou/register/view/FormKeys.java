package org.antou.register.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.antou.ui.Composition;
import org.antou.ui.InputMethodGuard;

/** The keyboard of a form: Enter goes from the first field to the last and on to Save; Ctrl+S and Ctrl+Enter save; Esc leaves. */
final class FormKeys {

    private final List<FieldBox> boxes;
    private final Node saveButton;
    private final Composition composition;
    private final Runnable save;
    private final Runnable leave;

    FormKeys(Node root, List<FieldBox> boxes, Node saveButton, Runnable save, Runnable leave) {
        this.boxes = boxes;
        this.saveButton = saveButton;
        this.composition = InputMethodGuard.track(root);
        this.save = save;
        this.leave = leave;
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void shortcut(KeyEvent event) {
        boolean saves = event.getCode() == KeyCode.S || event.getCode() == KeyCode.ENTER;
        if (event.isShortcutDown() && saves) {
            event.consume();
            composition.whenSettled(save);
        }
    }

    private void key(KeyEvent event) {
        if (composition.composing()) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            leave.run();
        } else if (event.getCode() == KeyCode.ENTER) {
            next(event);
        }
    }

    private void next(KeyEvent event) {
        Optional<FieldBox> here = boxes.stream().filter(b -> holds(b, event)).findFirst();
        here.filter(b -> !b.editor().keepsEnter()).ifPresent(b -> {
            event.consume();
            int after = boxes.indexOf(b) + 1;
            (after < boxes.size() ? boxes.get(after).editor().focus() : saveButton).requestFocus();
        });
    }

    private static boolean holds(FieldBox box, KeyEvent event) {
        for (Node n = (Node) event.getTarget(); n != null; n = n.getParent()) {
            if (n == box.editor().node()) {
                return true;
            }
        }
        return false;
    }
}
