package org.antou.ui;

import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.antou.text.ChineseDates;
import org.antou.text.PartialDate;

/**
 * A date as clerks type it: 20200203, 2020.2.3, 2020年2月3日; a month or a year alone stays what it is. What was typed is
 * never rewritten while somebody types; leaving the field shows the date in one form.
 */
public final class DateField extends HBox {

    private final TextField field = new TextField();
    private final int year;

    /** @param today completes a date typed without a year, and is where the calendar opens */
    public DateField(LocalDate today) {
        this.year = today.getYear();
        Button calendar = new Button("", Icons.CALENDAR.node());
        calendar.getStyleClass().add("button-icon");
        calendar.setFocusTraversable(false);
        calendar.setAccessibleText("从日历选择");
        calendar.setOnAction(e -> calendar(calendar, today));
        field.setPromptText("如 2021-02-09、2021年2月");
        field.focusedProperty().addListener((p, was, is) -> {
            if (!is) {
                date().ifPresent(this::show);
            }
        });
        HBox.setHgrow(field, Priority.ALWAYS);
        getStyleClass().add("date-field");
        getChildren().addAll(field, calendar);
    }

    /** The date that stands in the field; empty where there is none or it can't be read. */
    public Optional<PartialDate> date() {
        return ChineseDates.parse(field.getText(), year);
    }

    /** Whether something stands in the field that is no date. */
    public boolean isUnreadable() {
        return !field.getText().isBlank() && date().isEmpty();
    }

    public void show(PartialDate date) {
        String text = date.toString();
        if (!text.equals(field.getText())) {
            field.setText(text);
        }
    }

    public void clear() {
        field.clear();
    }

    /** What stands in the field, as typed. */
    public String text() {
        return field.getText();
    }

    public void type(String text) {
        field.setText(text);
    }

    /** The field itself, for focus, style and listening. */
    public TextField field() {
        return field;
    }

    private void calendar(Button anchor, LocalDate today) {
        DatePicker picker = new DatePicker(date().map(PartialDate::earliest).orElse(today));
        ContextMenu menu = new ContextMenu(new CustomMenuItem(new DatePickerSkin(picker).getPopupContent(), false));
        picker.valueProperty().addListener((p, was, picked) -> {
            show(PartialDate.of(picked));
            menu.hide();
            field.requestFocus();
        });
        menu.getStyleClass().add("date-popup");
        menu.show(anchor, Side.BOTTOM, 0, 0);
    }
}
