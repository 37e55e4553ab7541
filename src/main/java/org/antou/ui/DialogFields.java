package org.antou.ui;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.antou.text.PartialDate;

/** Fields of a dialog one below the other, a hint, and what is wrong with them. */
public final class DialogFields extends VBox {

    private final GridPane grid = new GridPane();
    private final Label hint = label("dialog-hint");
    private final Label wrong = label("form-message");
    private final LocalDate today;

    public DialogFields(LocalDate today) {
        this.today = today;
        grid.getStyleClass().add("detail-grid");
        hint.getStyleClass().add("dialog-fields-hint");
        getStyleClass().add("dialog-form");
        getChildren().addAll(grid, hint, wrong);
    }

    private static Label label(String style) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    public <N extends Node> N row(String title, N field) {
        Label label = new Label(title);
        label.setMinWidth(USE_PREF_SIZE);
        label.getStyleClass().add("form-label");
        label.setLabelFor(field);
        GridPane.setHgrow(field, Priority.ALWAYS);
        grid.addRow(grid.getRowCount(), label, field);
        return field;
    }

    public TextField text(String title, String id, String value) {
        TextField field = new TextField(value);
        field.setId(id);
        return row(title, field);
    }

    public DateField date(String title, String id, Optional<LocalDate> value) {
        DateField field = new DateField(today);
        field.field().setId(id);
        value.ifPresent(day -> field.show(PartialDate.of(day)));
        return row(title, field);
    }

    public void hint(String text) {
        hint.setText(text);
    }

    /** Says what is wrong; nothing is read then. */
    public <T> Optional<T> refused(String why) {
        wrong.setText(why);
        return Optional.empty();
    }

    /** A day as it stands in a field; one that is known to the month only counts as none. */
    public static Optional<LocalDate> day(DateField field) {
        return field.date().filter(PartialDate::isExact).map(PartialDate::earliest);
    }

    /** Whether something stands in the field that is no day. */
    public static boolean isNoDay(DateField field) {
        return !field.text().isBlank() && day(field).isEmpty();
    }
}
