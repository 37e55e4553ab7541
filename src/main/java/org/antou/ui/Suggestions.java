package org.antou.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.stage.Popup;

/** The list under a picker field. It never takes the keyboard: the field goes on typing and steers it. */
final class Suggestions<T> {

    private static final int SHOWN = 8;

    private final TextField field;
    private final ListView<Entry<T>> list = new ListView<>();
    private final Popup popup = new Popup();

    Suggestions(TextField field, Consumer<Entry<T>> picked) {
        this.field = field;
        list.setFocusTraversable(false);
        list.getStyleClass().add("suggestions");
        list.setCellFactory(v -> new EntryCell<>());
        list.setOnMouseClicked(e -> current().ifPresent(picked));
        popup.setAutoHide(true);
        popup.setConsumeAutoHidingEvents(false);
        popup.getContent().add(list);
    }

    void show(List<Entry<T>> entries) {
        if (entries.isEmpty() || field.getScene() == null || !field.isFocused()) {
            popup.hide();
            return;
        }
        list.getItems().setAll(entries);
        list.getSelectionModel().selectFirst();
        list.setPrefHeight(Math.min(entries.size(), SHOWN) * rowHeight() + 4);
        list.setPrefWidth(Math.max(field.getWidth(), 18 * field.getFont().getSize()));
        list.getStylesheets().setAll(field.getScene().getStylesheets());
        Bounds place = field.localToScreen(field.getBoundsInLocal());
        if (place != null && !popup.isShowing()) {
            popup.show(field, place.getMinX(), place.getMaxY());
        }
    }

    private double rowHeight() {
        double height = field.getFont().getSize() * 2.2;
        list.setFixedCellSize(height);
        return height;
    }

    void hide() {
        popup.hide();
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    void move(int step) {
        int to = Math.floorMod(
                list.getSelectionModel().getSelectedIndex() + step,
                list.getItems().size());
        list.getSelectionModel().select(to);
        list.scrollTo(to);
    }

    Optional<Entry<T>> current() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /** One line: an entry that exists, or the offer to make one. */
    record Entry<T>(String text, Optional<T> value) {}

    private static final class EntryCell<T> extends ListCell<Entry<T>> {
        @Override
        protected void updateItem(Entry<T> entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(empty ? "" : entry.value().isPresent() ? entry.text() : "新建“" + entry.text() + "”");
            setGraphic(empty || entry.value().isPresent() ? null : Icons.ADD.node());
        }
    }
}
