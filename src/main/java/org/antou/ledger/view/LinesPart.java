package org.antou.ledger.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.antou.ledger.model.Issue;
import org.antou.register.view.FormPart;
import org.antou.ui.Icons;

/** A part of an issue's form that lists things of one kind, a line each, in order; lines left empty are nothing. */
abstract class LinesPart<T> implements FormPart<Issue> {

    /** One of the things in the form. */
    interface Line<T> {

        Node node();

        T value();

        void focus();

        void onRemove(Runnable run);
    }

    private final List<Line<T>> lines = new ArrayList<>();
    private final VBox list = new VBox();
    private final VBox root = new VBox();
    private final Text<T> text;
    private Runnable edited = () -> {};

    /**
     * How a draft keeps one of the things.
     *
     * @param id    by which it stays the same
     * @param write without its id
     * @param read  the way back
     */
    record Text<T>(Function<T, UUID> id, Function<T, String> write, BiFunction<UUID, String, T> read) {

        private String stored(T value) {
            return id.apply(value) + " " + write.apply(value);
        }

        private Stream<T> restored(String line) {
            int space = line.indexOf(' ');
            return space < 0
                    ? Stream.empty()
                    : Stream.of(read.apply(UUID.fromString(line.substring(0, space)), line.substring(space + 1)));
        }
    }

    /**
     * @param add   what the button says that adds one
     * @param fresh an empty one
     */
    LinesPart(String add, Supplier<T> fresh, Text<T> text) {
        this.text = text;
        Button button = new Button(add, Icons.ADD.node());
        button.setOnAction(e -> {
            add(fresh.get()).focus();
            edited.run();
        });
        list.getStyleClass().add("part-lines");
        root.getStyleClass().add("form-part");
        root.getChildren().addAll(list, button);
    }

    /** A line for the form. */
    abstract Line<T> line(T value, Runnable edited);

    abstract List<T> of(Issue issue);

    /** Whether nothing was written on the line. */
    abstract boolean blank(T value);

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Issue issue) {
        show(of(issue));
    }

    private void show(List<T> values) {
        lines.clear();
        list.getChildren().clear();
        values.forEach(this::add);
    }

    private Line<T> add(T value) {
        Line<T> line = line(value, () -> edited.run());
        line.onRemove(() -> remove(line));
        lines.add(line);
        list.getChildren().add(line.node());
        return line;
    }

    private void remove(Line<T> line) {
        lines.remove(line);
        list.getChildren().remove(line.node());
        edited.run();
    }

    void moveUp(Line<T> line) {
        int at = lines.indexOf(line);
        if (at > 0) {
            Collections.swap(lines, at, at - 1);
            list.getChildren().setAll(lines.stream().map(Line::node).toList());
            edited.run();
        }
    }

    /** What is on the lines now. */
    List<T> values() {
        return lines.stream().map(Line::value).filter(value -> !blank(value)).toList();
    }

    @Override
    public String stored() {
        return values().stream().map(text::stored).collect(Collectors.joining("\n"));
    }

    @Override
    public void restore(String stored) {
        show(stored.lines().flatMap(text::restored).toList());
    }

    @Override
    public void onEdit(Runnable edited) {
        this.edited = edited;
    }
}
