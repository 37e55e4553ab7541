package org.antou.register.view;

import java.util.Optional;
import javafx.scene.Node;
import org.antou.register.Named;
import org.antou.ui.PickerField;

/** A person or section, picked or made on the spot. */
final class PickerEditor implements Editor {

    private final PickerField<Named> field;

    PickerEditor(PickerField<Named> field) {
        this.field = field;
    }

    @Override
    public Node node() {
        return field;
    }

    @Override
    public Node focus() {
        return field.field();
    }

    @Override
    public Optional<?> value() {
        return field.value();
    }

    @Override
    public void show(Optional<?> value) {
        field.show(value.map(Named.class::cast));
    }

    @Override
    public Optional<String> mistake() {
        return field.unresolved();
    }

    @Override
    public void onEdit(Runnable edited) {
        field.field().textProperty().addListener((p, was, is) -> edited.run());
        field.onPick(picked -> edited.run());
    }
}
