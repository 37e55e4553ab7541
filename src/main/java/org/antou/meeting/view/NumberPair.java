package org.antou.meeting.view;

import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.antou.meeting.model.Attendance;

/** Two small numbers side by side; only digits can be typed. */
final class NumberPair {

    private static final String MARK = "#";

    private final TextField one = field();
    private final TextField other = field();
    private final HBox node;

    NumberPair(String first, String second) {
        node = new HBox(new Label(first), one, new Label(second), other);
        node.getStyleClass().add("dialog-line");
    }

    private static TextField field() {
        TextField field = new TextField();
        field.setPrefColumnCount(4);
        field.textProperty().addListener((p, was, is) -> {
            if (!is.matches("\\d{0,4}")) {
                field.setText(was);
            }
        });
        return field;
    }

    Node node() {
        return node;
    }

    NumberPair ids(String first, String second) {
        one.setId(first);
        other.setId(second);
        return this;
    }

    void onEdit(Runnable edited) {
        one.textProperty().addListener((p, was, is) -> edited.run());
        other.textProperty().addListener((p, was, is) -> edited.run());
    }

    void show(OptionalInt first, OptionalInt second) {
        one.setText(text(first));
        other.setText(text(second));
    }

    private static String text(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }

    OptionalInt first() {
        return number(one.getText());
    }

    OptionalInt second() {
        return number(other.getText());
    }

    private static OptionalInt number(String text) {
        return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }

    String stored() {
        return MARK + one.getText() + MARK + other.getText();
    }

    /** The numbers of a text that ends in a stored pair. */
    Attendance.Told parsed(String text) {
        String[] parts = text.substring(text.lastIndexOf('\n') + 1).split(MARK, -1);
        return parts.length == 3 ? new Attendance.Told(number(parts[1]), number(parts[2])) : Attendance.Told.nothing();
    }
}
