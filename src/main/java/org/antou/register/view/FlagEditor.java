package org.antou.register.view;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;

/** Yes or no; no counts as nothing. */
final class FlagEditor implements Editor {

    private final CheckBox box = new CheckBox("是");

    FlagEditor(String title) {
        box.setAccessibleText(title);
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
        return Optional.of(true).filter(yes -> box.isSelected());
    }

    @Override
    public void show(Optional<?> value) {
        box.setSelected(value.filter(Boolean.TRUE::equals).isPresent());
    }

    @Override
    public void onEdit(Runnable edited) {
        box.selectedProperty().addListener((p, was, is) -> edited.run());
    }
}
