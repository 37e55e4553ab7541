package org.antou.register.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.antou.text.IdNumber;

/** One line of personal data: covered until somebody asks for it, which the register puts on record. */
final class MaskedEditor implements Editor {

    private final TextField field = new TextField();
    private final Button show = new Button("显示并修改");
    private final HBox root = new HBox(field, show);
    private final List<Runnable> edited = new ArrayList<>();
    private String covered = "";
    private boolean open = true;

    MaskedEditor() {
        HBox.setHgrow(field, Priority.ALWAYS);
        root.getStyleClass().add("masked-field");
        show.getStyleClass().add("reveal-button");
        show.managedProperty().bind(show.visibleProperty());
        show.setVisible(false);
        field.textProperty().addListener((p, was, is) -> {
            if (open) {
                edited.forEach(Runnable::run);
            }
        });
    }

    /** What happens when somebody asks; {@link #open} shows the text afterwards. */
    void onAsk(Runnable ask) {
        show.setOnAction(e -> ask.run());
    }

    void open() {
        if (!open) {
            field.setText(covered);
            field.setEditable(true);
            show.setVisible(false);
            open = true;
            field.requestFocus();
        }
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public Node focus() {
        return field;
    }

    @Override
    public Optional<?> value() {
        String text = open ? field.getText().strip() : covered;
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    @Override
    public void show(Optional<?> value) {
        covered = value.map(Object::toString).orElse("");
        open = false;
        field.setText(covered.isEmpty() ? "" : IdNumber.mask(covered));
        field.setEditable(covered.isEmpty());
        show.setVisible(!covered.isEmpty());
        open = covered.isEmpty();
    }

    @Override
    public void onEdit(Runnable run) {
        edited.add(run);
    }
}
