package org.antou.register.view;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.antou.register.Choice;
import org.antou.register.Column;

/** One of the words of a column; a field that may stay empty offers that too. */
final class ChoiceEditor implements Editor {

    private final ComboBox<Optional<Choice>> box = new ComboBox<>();

    ChoiceEditor(Column<?> column) {
        if (!column.required()) {
            box.getItems().add(Optional.empty());
        }
        column.choices().forEach(c -> box.getItems().add(Optional.of(c)));
        box.setConverter(new Titles());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setValue(Optional.empty());
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public Node focus() {
        return box;
    }

    @Override
    public Optional<?> value() {
        return box.getValue();
    }

    @Override
    public void show(Optional<?> value) {
        box.setValue(value.map(Choice.class::cast));
    }

    @Override
    public void onEdit(Runnable edited) {
        box.valueProperty().addListener((p, was, is) -> edited.run());
    }

    private static final class Titles extends StringConverter<Optional<Choice>> {
        @Override
        public String toString(Optional<Choice> choice) {
            return choice == null ? "" : choice.map(Choice::title).orElse("(空)");
        }

        @Override
        public Optional<Choice> fromString(String title) {
            return Optional.empty();
        }
    }
}
