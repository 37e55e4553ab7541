package org.antou.desktop.main;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.antou.desktop.look.Words;
import org.antou.task.Jobs;
import org.antou.ui.Composition;
import org.antou.ui.InputMethodGuard;

/** Ctrl+K: one field that finds commands and records of every register; arrows choose, Enter goes, Escape leaves. */
final class Palette extends StackPane {

    private static final Duration PAUSE = Duration.millis(150);

    private final Jobs jobs;
    private final Finder finder;
    private final Consumer<Finder.Found> chosen;
    private final TextField field = new TextField();
    private final ListView<Finder.Found> list = new ListView<>();
    private final Label empty = Words.hint("");
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Composition composition = InputMethodGuard.track(field);
    private String shownFor = "";
    private boolean goWhenFound;

    Palette(Jobs jobs, Finder finder, Consumer<Finder.Found> chosen) {
        this.jobs = jobs;
        this.finder = finder;
        this.chosen = chosen;
        field.setId("palette-field");
        list.setId("palette-list");
        field.setPromptText("查找记录和命令:汉字或拼音首字母");
        list.setPlaceholder(empty);
        list.setCellFactory(view -> new FoundCell());
        list.setFocusTraversable(false);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox box = new VBox(field, list, Words.hint("↑↓ 选择  Enter 打开  Esc 关闭"));
        box.getStyleClass().addAll("card", "palette");
        box.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        getChildren().setAll(box);
        getStyleClass().add("palette-veil");
        setVisible(false);
        listen();
    }

    private void listen() {
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> hide());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setOnMouseClicked(event -> go());
        pause.setOnFinished(event -> composition.whenSettled(this::search));
        field.textProperty().addListener((text, before, now) -> pause.playFromStart());
    }

    void open() {
        setVisible(true);
        field.clear();
        search();
        field.requestFocus();
    }

    void hide() {
        goWhenFound = false;
        pause.stop();
        setVisible(false);
    }

    private void search() {
        String typed = field.getText();
        jobs.run(
                "查找",
                job -> finder.find(typed),
                found -> show(typed, found),
                problem -> empty.setText("查找没有办成,请再试一次。"));
    }

    /** An answer to what was typed before is thrown away. */
    private void show(String typed, List<Finder.Found> found) {
        if (typed.equals(field.getText())) {
            list.getItems().setAll(found);
            list.getSelectionModel().selectFirst();
            list.scrollTo(0);
            empty.setText("没有找到“" + typed.strip() + "”。可以只输拼音首字母,例如 xczg。");
            shownFor = typed;
            if (goWhenFound) {
                go();
            }
        }
    }

    private void key(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case ESCAPE -> hide();
            case ENTER -> go();
            case DOWN -> select(at + 1);
            case UP -> select(at - 1);
            case PAGE_DOWN -> select(at + 8);
            case PAGE_UP -> select(at - 8);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int index) {
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            int to = Math.max(0, Math.min(index, last));
            list.getSelectionModel().select(to);
            list.scrollTo(Math.max(0, to - 6));
        }
    }

    /** Enter pressed faster than the search answers means what was typed, not what is still shown. */
    private void go() {
        goWhenFound = !field.getText().equals(shownFor);
        Finder.Found found = list.getSelectionModel().getSelectedItem();
        if (goWhenFound) {
            pause.stop();
            search();
        } else if (found != null) {
            hide();
            chosen.accept(found);
        }
    }
}
