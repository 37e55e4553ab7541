package org.antou.ui;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

/** A search box: tells what is searched for once typing pauses, never while Chinese is being composed. Esc clears it. */
public final class SearchField extends HBox {

    private static final Duration QUIET = Duration.millis(200);

    private final TextField field = new TextField();
    private final PauseTransition pause = new PauseTransition(QUIET);
    private final Composition composition = InputMethodGuard.track(field);
    private final Consumer<String> search;
    private String told = "";

    /** @param search gets the words, on the window's thread, each time they are other than before */
    public SearchField(String prompt, Consumer<String> search) {
        this.search = search;
        Button clear = new Button("", Icons.CLEAR.node());
        clear.getStyleClass().addAll("search-clear", "flat", "button-icon");
        clear.setFocusTraversable(false);
        clear.setAccessibleText("清除搜索");
        clear.setOnAction(e -> clear());
        clear.visibleProperty().bind(field.textProperty().isNotEmpty());
        field.setPromptText(prompt);
        field.textProperty().addListener((p, was, is) -> pause.playFromStart());
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        field.setOnAction(e -> tell());
        pause.setOnFinished(e -> tell());
        HBox.setHgrow(field, Priority.ALWAYS);
        getStyleClass().add("search-field");
        getChildren().addAll(Icons.SEARCH.node(), field, clear);
    }

    /** Puts the caret in and marks what stands there. */
    public void focus() {
        field.requestFocus();
        field.selectAll();
    }

    public void clear() {
        field.clear();
        tell();
    }

    public String text() {
        return told;
    }

    /** Shows words that were set from elsewhere, without telling them. */
    public void show(String words) {
        told = words;
        if (!field.getText().strip().equals(words)) {
            field.setText(words);
        }
    }

    private void tell() {
        pause.stop();
        composition.whenSettled(() -> {
            String words = field.getText().strip();
            if (!words.equals(told)) {
                told = words;
                search.accept(words);
            }
        });
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            event.consume();
            clear();
        }
    }
}
