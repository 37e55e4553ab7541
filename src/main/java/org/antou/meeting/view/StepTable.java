package org.antou.meeting.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.antou.meeting.model.Grade;
import org.antou.meeting.model.LifeEntry;
import org.antou.meeting.model.LifeStep;
import org.antou.meeting.model.LifeStep.Field;
import org.antou.register.Named;

/** The records of one step, in the columns that the step has. */
final class StepTable {

    private static final double DAY = 100;
    private static final double NAME = 84;
    private static final double MEASURE = 76;
    private static final double TEXT = 420;

    private final TableView<LifeEntry> table = new TableView<>();
    private Optional<LifeStep> shown = Optional.empty();

    /** @param opened called for a record by double click or Enter */
    StepTable(Runnable opened) {
        table.setId("life-entries");
        table.getStyleClass().add("register-table");
        table.setPlaceholder(new Label("这一步还没有记录。"));
        table.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                opened.run();
            }
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                opened.run();
                key.consume();
            }
        });
    }

    TableView<LifeEntry> node() {
        return table;
    }

    Optional<LifeEntry> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    void show(LifeStep step, List<LifeEntry> entries) {
        if (!shown.equals(Optional.of(step))) {
            shown = Optional.of(step);
            columns(step);
        }
        table.setItems(FXCollections.observableArrayList(entries));
    }

    private void columns(LifeStep step) {
        table.getColumns().clear();
        if (step != LifeStep.PLAN) {
            column("日期", DAY, e -> e.on().map(Object::toString).orElse(""));
        }
        if (step.asks(Field.PERSON)) {
            String nobody = step == LifeStep.EXAMINATION ? "班子" : "";
            column(
                    StepWords.person(step),
                    NAME,
                    e -> e.person().map(Named::name).orElse(nobody));
        }
        if (step.asks(Field.OTHER)) {
            column(StepWords.other(step), NAME, e -> e.other().map(Named::name).orElse(""));
        }
        if (step.asks(Field.NUMBER)) {
            column(
                    "条数",
                    MEASURE,
                    e -> e.number().isPresent() ? String.valueOf(e.number().getAsInt()) : "");
        }
        if (step.asks(Field.GRADE)) {
            column("等次", MEASURE, e -> e.grade().map(Grade::title).orElse(""));
        }
        if (step.asks(Field.WORDS)) {
            column(StepWords.words(step), TEXT, e -> e.words().replaceAll("\\s+", " "));
        }
        if (step == LifeStep.TALKS || step == LifeStep.EXAMINATION) {
            column("字数", MEASURE, e -> String.valueOf(e.length()));
        }
        if (step.asks(Field.DEADLINE)) {
            column("整改时限", DAY, e -> e.due().deadline().map(Object::toString).orElse(""));
            column("完成", DAY, e -> e.due().done().map(Object::toString).orElse(""));
        }
    }

    private void column(String title, double width, Function<LifeEntry, String> text) {
        TableColumn<LifeEntry, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setReorderable(false);
        table.getColumns().add(column);
    }
}
