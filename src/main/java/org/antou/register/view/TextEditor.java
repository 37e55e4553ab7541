package org.antou.register.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.antou.text.Widths;

/** One line of text, or what one line of text can be read as. */
final class TextEditor implements Editor {

    private final TextField field = new TextField();
    private final Function<String, Optional<?>> read;
    private final String mistake;

    private TextEditor(Function<String, Optional<?>> read, String mistake) {
        this.read = read;
        this.mistake = mistake;
    }

    static TextEditor line() {
        return new TextEditor(Optional::of, "");
    }

    static TextEditor number() {
        TextEditor editor = new TextEditor(TextEditor::readNumber, "请填写整数,如 12。");
        editor.field.getStyleClass().add("number-field");
        return editor;
    }

    static TextEditor money() {
        TextEditor editor = new TextEditor(TextEditor::readMoney, "请填写金额(元),如 1200.50。");
        editor.field.getStyleClass().add("number-field");
        return editor;
    }

    private static Optional<?> readNumber(String typed) {
        String digits = Widths.half(typed).strip();
        return digits.matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    private static Optional<?> readMoney(String typed) {
        String digits = Widths.half(typed).replace(",", "").strip();
        return digits.matches("-?\\d{1,12}(\\.\\d{1,2})?")
                ? Optional.of(new BigDecimal(digits).setScale(2, RoundingMode.UNNECESSARY))
                : Optional.empty();
    }

    @Override
    public Node node() {
        return field;
    }

    @Override
    public Node focus() {
        return field;
    }

    @Override
    public Optional<?> value() {
        String typed = field.getText().strip();
        return typed.isEmpty() ? Optional.empty() : read.apply(typed);
    }

    @Override
    public void show(Optional<?> value) {
        field.setText(value.map(Object::toString).orElse(""));
    }

    @Override
    public Optional<String> mistake() {
        return field.getText().isBlank() || value().isPresent() ? Optional.empty() : Optional.of(mistake);
    }

    @Override
    public void onEdit(Runnable edited) {
        field.textProperty().addListener((p, was, is) -> edited.run());
    }
}
