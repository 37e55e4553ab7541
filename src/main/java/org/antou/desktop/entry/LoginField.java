package org.antou.desktop.entry;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

/** The login name: a plain field at first, a choice as soon as several accounts are known. A choice's classes load slowly. */
final class LoginField extends StackPane {

    private TextField text = new TextField();

    LoginField() {
        text.setId("login");
        text.setPromptText("登录名");
        getChildren().setAll(text);
    }

    String text() {
        return text.getText().strip();
    }

    /** The accounts that there are; the first is filled in where nothing was typed yet. */
    void offer(List<String> logins) {
        String typed = text();
        String shown = typed.isEmpty() && !logins.isEmpty() ? logins.get(0) : typed;
        if (logins.size() > 1) {
            choose(logins);
        }
        text.setText(shown);
    }

    private void choose(List<String> logins) {
        ComboBox<String> box = new ComboBox<>();
        box.setId("login");
        box.setEditable(true);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setVisibleRowCount(8);
        box.getItems().setAll(logins);
        text = box.getEditor();
        getChildren().setAll(box);
    }
}
