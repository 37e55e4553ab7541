package org.antou.passport.view;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.antou.passport.model.Place;
import org.antou.passport.model.Scanned;
import org.antou.register.view.RegisterDesk;
import org.antou.ui.Icons;
import org.antou.ui.InputMethodGuard;

/** The large field that takes what a scanner types, and what it came to, in large letters and one colour. */
final class ScanEntry extends VBox {

    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private final TextField field = new TextField();
    private final Label told = new Label("请扫描第一本证件,或先扫柜位标签。");
    private final Label slot = new Label();
    private final Button leave;

    /** What the field asks for. */
    interface Actions {
        void scan(String text);

        void undo();

        void leaveSlot();
    }

    ScanEntry(Actions actions) {
        field.setId("stock-entry");
        field.setPromptText("扫描或输入证件号码(后 4 位也行)、柜位标签,回车");
        field.getStyleClass().add("scan-field");
        InputMethodGuard.plainKeys(field);
        field.setOnAction(e -> {
            String text = field.getText().strip();
            field.clear();
            if (!text.isEmpty()) {
                actions.scan(text);
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (UNDO.match(e) && field.getText().isEmpty()) {
                e.consume();
                actions.undo();
            }
        });
        Button undo = RegisterDesk.button("撤销上一次(Ctrl+Z)", Icons.UNDO, actions::undo);
        undo.setId("stock-undo");
        leave = RegisterDesk.button("不按格点", Icons.CLEAR, actions::leaveSlot);
        leave.setId("stock-leave");
        told.setId("stock-told");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        told.setMaxWidth(Double.MAX_VALUE);
        told.getStyleClass().add("scan-told");
        slot.getStyleClass().add("scan-slot");
        slot.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox line = new HBox(field, slot, leave, undo);
        line.getStyleClass().add("scan-line");
        getStyleClass().add("scan-entry");
        getChildren().addAll(line, told);
        show(Place.NONE);
    }

    /** Shows what a text came to. */
    void show(Scanned scanned, Place at) {
        told(scanned.kind().name().toLowerCase(Locale.ROOT), scanned.word());
        show(at);
    }

    /** Says something that is no scan. */
    void say(String words) {
        told("", words);
    }

    private void told(String kind, String words) {
        told.setText(words);
        for (Scanned.Kind each : Scanned.Kind.values()) {
            String name = each.name().toLowerCase(Locale.ROOT);
            told.pseudoClassStateChanged(PseudoClass.getPseudoClass(name), name.equals(kind));
        }
    }

    void show(Place at) {
        slot.setText(at.isNone() ? "没有按格点" : "在点 " + at.title());
        leave.setDisable(at.isNone());
    }

    void focus() {
        field.requestFocus();
    }

    /** Letters and digits typed anywhere else are meant for the field: a scanner does not look where the focus is. */
    void catchKeys(Node where) {
        where.addEventFilter(KeyEvent.KEY_TYPED, e -> {
            boolean sign = e.getCharacter().matches("[A-Za-z0-9%-]");
            if (sign && !(e.getTarget() instanceof TextInputControl) && !e.isShortcutDown() && !e.isAltDown()) {
                e.consume();
                field.requestFocus();
                field.appendText(e.getCharacter());
                field.end();
            }
        });
    }
}
