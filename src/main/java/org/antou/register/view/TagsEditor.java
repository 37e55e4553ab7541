package org.antou.register.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.antou.register.Named;
import org.antou.ui.TagsField;

/** Several sections. */
final class TagsEditor implements Editor {

    private final TagsField<Named> field;

    TagsEditor(TagsField<Named> field) {
        this.field = field;
    }

    @Override
    public Node node() {
        return field;
    }

    @Override
    public Node focus() {
        return field.picker().field();
    }

    @Override
    public Optional<?> value() {
        return Optional.of(field.values()).filter(v -> !v.isEmpty());
    }

    @Override
    public void show(Optional<?> value) {
        List<?> entries = value.map(v -> (List<?>) v).orElse(List.of());
        field.show(entries.stream().map(Named.class::cast).toList());
    }

    @Override
    public Optional<String> mistake() {
        return field.picker().unresolved();
    }

    @Override
    public void onEdit(Runnable edited) {
        field.onEdit(edited);
    }
}
