package org.antou.ui;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.antou.problem.Problem;
import org.antou.task.Jobs;
import org.antou.task.Lane;
import org.antou.ui.Suggestions.Entry;

/**
 * Picks an entry, for example a person: typed by name or pinyin initials, made on the spot where there is none. The list
 * opens while typing, never while Chinese is being composed; Down opens it, Enter picks, Esc closes it.
 */
public final class PickerField<T> extends StackPane {

    private static final Duration QUIET = Duration.ofMillis(150);

    private final TextField field = new TextField();
    private final Composition composition = InputMethodGuard.track(field);
    private final Suggestions<T> suggestions = new Suggestions<>(field, this::pick);
    private final PickerSource<T> source;
    private final Lane searching;
    private final Lane making;
    private final List<Consumer<Optional<T>>> listeners = new ArrayList<>();
    private final Consumer<Problem> failed;
    private Optional<T> value = Optional.empty();
    private boolean showing;
    private int bearers;

    public PickerField(PickerSource<T> source, Jobs jobs, Consumer<Problem> failed) {
        this.source = source;
        this.failed = failed;
        this.searching = jobs.lane("picker." + System.identityHashCode(this), QUIET);
        this.making = jobs.lane("picker.make." + System.identityHashCode(this), Duration.ZERO);
        field.setPromptText("姓名、名称或拼音首字母");
        field.textProperty().addListener((p, was, is) -> typed());
        field.focusedProperty().addListener((p, was, is) -> {
            if (!is) {
                left();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getStyleClass().add("picker-field");
        getChildren().add(field);
    }

    public Optional<T> value() {
        return value;
    }

    /** Whether something is typed that was neither picked nor made. */
    public boolean isUnresolved() {
        return value.isEmpty() && !field.getText().isBlank();
    }

    /** What to do about something typed that was neither picked nor made, one sentence; empty where there is no such. */
    public Optional<String> unresolved() {
        String several = "叫“" + settledText() + "”的有 " + bearers + " 个,请从列表里选是哪一个。";
        return isUnresolved() ? Optional.of(bearers > 1 ? several : "请从列表里选一个,或选“新建”。") : Optional.empty();
    }

    public void show(Optional<T> entry) {
        showing = true;
        value = entry;
        field.setText(entry.map(source::name).orElse(""));
        showing = false;
    }

    /** Calls this with each entry that the clerk picks, makes or clears. */
    public void onPick(Consumer<Optional<T>> listener) {
        listeners.add(listener);
    }

    /** The field itself, for focus, style and listening. */
    public TextField field() {
        return field;
    }

    private void typed() {
        if (showing) {
            return;
        }
        bearers = 0;
        if (value.isPresent()) {
            set(Optional.empty());
        }
        search();
    }

    private void search() {
        String typed = settledText();
        searching.run("查找", job -> source.search(typed), this::found, failed);
    }

    private String settledText() {
        return field.getText().strip();
    }

    private void found(List<T> entries) {
        if (composition.composing()) {
            composition.whenSettled(this::search);
            return;
        }
        String typed = settledText();
        List<Entry<T>> lines = new ArrayList<>();
        entries.forEach(e -> lines.add(new Entry<>(source.name(e), Optional.of(e))));
        if (source.makes(typed)
                && !typed.isEmpty()
                && entries.stream().noneMatch(e -> source.name(e).equals(typed))) {
            lines.add(new Entry<>(typed, Optional.empty()));
        }
        suggestions.show(lines);
    }

    private void pick(Entry<T> entry) {
        suggestions.hide();
        searching.cancel();
        if (entry.value().isPresent()) {
            picked(entry.value().get());
        } else {
            making.run("新建", job -> source.create(entry.text()), this::picked, failed);
        }
    }

    private void picked(T entry) {
        show(Optional.of(entry));
        field.positionCaret(field.getLength());
        set(Optional.of(entry));
    }

    private void set(Optional<T> entry) {
        value = entry;
        listeners.forEach(l -> l.accept(entry));
    }

    private void left() {
        suggestions.hide();
        searching.cancel();
        resolve(() -> {});
    }

    /** Takes what was typed where it is the whole name of one entry, and goes on; one of several is for the clerk to pick. */
    private void resolve(Runnable then) {
        if (!isUnresolved()) {
            then.run();
            return;
        }
        String typed = settledText();
        searching.run(
                "查找",
                job -> source.search(typed),
                found -> {
                    take(typed, found);
                    then.run();
                },
                failed);
    }

    private void take(String typed, List<T> found) {
        List<T> same = found.stream().filter(e -> source.bears(e, typed)).toList();
        if (isUnresolved() && settledText().equals(typed)) {
            bearers = same.size();
            if (same.size() == 1) {
                picked(same.get(0));
            }
        }
    }

    /**
     * Takes every name typed in full in the pickers below a node, one after the other, and goes on: a form may be saved
     * before the search of a field that was left has come back.
     */
    public static void resolveAll(Parent below, Runnable then) {
        resolveNext(new ArrayDeque<>(below.lookupAll(".picker-field")), then);
    }

    /** Whether a name stands in a picker below a node that was neither picked nor made. */
    static boolean isUnresolvedBelow(Parent below) {
        return below.lookupAll(".picker-field").stream()
                .anyMatch(node -> node instanceof PickerField<?> field && field.isUnresolved());
    }

    private static void resolveNext(Deque<Node> waiting, Runnable then) {
        if (waiting.isEmpty()) {
            then.run();
        } else if (waiting.poll() instanceof PickerField<?> field) {
            field.resolve(() -> resolveNext(waiting, then));
        } else {
            resolveNext(waiting, then);
        }
    }

    private void key(KeyEvent event) {
        if (composition.composing()) {
            return;
        }
        if (!suggestions.isShowing()) {
            if (event.getCode() == KeyCode.DOWN) {
                event.consume();
                search();
            }
            return;
        }
        switch (event.getCode()) {
            case DOWN -> suggestions.move(1);
            case UP -> suggestions.move(-1);
            case ENTER -> suggestions.current().ifPresent(this::pick);
            case ESCAPE -> suggestions.hide();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
