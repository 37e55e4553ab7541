package org.antou.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;
import org.antou.problem.Problem;
import org.antou.task.Jobs;

/** Picks several entries, for example the supporting sections: each picked one becomes a tag that a click takes away. */
public final class TagsField<T> extends FlowPane {

    private final PickerSource<T> source;
    private final PickerField<T> picker;
    private final List<T> values = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();

    public TagsField(PickerSource<T> source, Jobs jobs, Consumer<Problem> failed) {
        this.source = source;
        this.picker = new PickerField<>(source, jobs, failed);
        picker.onPick(picked -> picked.ifPresent(this::add));
        getStyleClass().add("tags-field");
        getChildren().add(picker);
    }

    public List<T> values() {
        return List.copyOf(values);
    }

    public void show(List<T> entries) {
        values.clear();
        values.addAll(entries);
        draw();
    }

    /** Whether something is typed that was neither picked nor made. */
    public boolean isUnresolved() {
        return picker.isUnresolved();
    }

    public void onEdit(Runnable listener) {
        listeners.add(listener);
    }

    /** The field where entries are typed. */
    public PickerField<T> picker() {
        return picker;
    }

    private void add(T entry) {
        picker.show(Optional.empty());
        if (!values.contains(entry)) {
            values.add(entry);
            edited();
        }
    }

    private void remove(T entry) {
        values.remove(entry);
        edited();
    }

    private void edited() {
        draw();
        listeners.forEach(Runnable::run);
    }

    private void draw() {
        getChildren().removeIf(n -> n != picker);
        for (int i = 0; i < values.size(); i++) {
            getChildren().add(i, tag(values.get(i)));
        }
    }

    private Button tag(T entry) {
        Button tag = new Button(source.name(entry), Icons.CLEAR.node());
        tag.setContentDisplay(ContentDisplay.RIGHT);
        tag.getStyleClass().addAll("tag", "small");
        tag.setAccessibleText("去掉" + source.name(entry));
        tag.setOnAction(e -> remove(entry));
        return tag;
    }
}
