package org.antou.register.view;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.antou.register.Column;

/** One field as it stands in a form: label with its required mark, editor, and below it what is wrong. */
final class FieldBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Column<?> column;
    private final Editor editor;
    private final Label label;
    private final Label message = new Label();
    private final Label doubt = new Label();
    private final VBox body;

    FieldBox(Column<?> column, Editor editor) {
        this.column = column;
        this.editor = editor;
        this.label = new Label(column.title());
        this.body = new VBox(editor.node(), message, doubt);
        label.getStyleClass().add("form-label");
        label.setLabelFor(editor.focus());
        if (column.required()) {
            Label mark = new Label("*");
            mark.getStyleClass().add("required-mark");
            label.setGraphic(mark);
            label.setContentDisplay(ContentDisplay.RIGHT);
        }
        message.getStyleClass().add("form-message");
        message.setWrapText(true);
        doubt.getStyleClass().add("form-doubt");
        doubt.setWrapText(true);
        body.getStyleClass().add("form-field");
        editor.focus().setId("field-" + column.key());
        editor.onEdit(() -> say(Optional.empty()));
        editor.focus().focusedProperty().addListener((p, was, is) -> {
            if (!is) {
                say(editor.mistake());
            }
        });
        say(Optional.empty());
        doubt(Optional.empty());
    }

    Column<?> column() {
        return column;
    }

    Editor editor() {
        return editor;
    }

    Label label() {
        return label;
    }

    Node body() {
        return body;
    }

    /** Whether the field takes the whole width of the form. */
    boolean isWide() {
        return switch (column.type()) {
            case LONG_TEXT, LINES, SECTIONS, PERSONS -> true;
            default -> false;
        };
    }

    /** What to look at again, though it may be saved so. */
    void doubt(Optional<String> words) {
        show(doubt, words);
    }

    private static void show(Label label, Optional<String> words) {
        label.setText(words.orElse(""));
        label.setVisible(words.isPresent());
        label.setManaged(words.isPresent());
    }

    void say(Optional<String> mistake) {
        show(message, mistake);
        editor.node().pseudoClassStateChanged(WRONG, mistake.isPresent());
    }
}
