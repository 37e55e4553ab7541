package org.antou.ledger.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.antou.ledger.model.LedgerColumns;
import org.antou.ledger.model.Remedy;
import org.antou.ledger.model.Status;
import org.antou.people.People;
import org.antou.people.view.PersonPicker;
import org.antou.people.view.SectionPicker;
import org.antou.register.Choice;
import org.antou.register.Named;
import org.antou.register.Values;
import org.antou.register.view.Workplace;
import org.antou.ui.DateField;
import org.antou.ui.PickerField;
import org.antou.ui.PickerSource;

/** The fields that can be filled for many issues at once; an empty one leaves the issues alone. */
final class FillFields {

    private static final String UNCHANGED = "(不改)";

    private final PickerField<Named> leader;
    private final PickerField<Named> section;
    private final PickerField<Named> owner;
    private final DateField deadline;
    private final TextArea goal = new TextArea();
    private final ComboBox<Optional<Choice>> remedy = chooser(Stream.of(Remedy.values()));
    private final ComboBox<Optional<Choice>> status =
            chooser(Stream.of(Status.values()).filter(s -> s != Status.CLOSED));
    private final GridPane grid = new GridPane();

    FillFields(Workplace workplace, People people) {
        leader = picker(workplace, new PersonPicker(people, workplace.session()), "fill-leader");
        section = picker(workplace, new SectionPicker(people, workplace.session()), "fill-section");
        owner = picker(workplace, new PersonPicker(people, workplace.session()), "fill-owner");
        deadline = new DateField(LocalDate.ofInstant(
                workplace.clock().instant(), workplace.clock().getZone()));
        goal.setPrefRowCount(2);
        goal.setWrapText(true);
        goal.setId("fill-goal");
        grid.getStyleClass().add("form-grid");
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(), fields);
        row(LedgerColumns.LEADER, leader);
        row(LedgerColumns.SECTION, section);
        row(LedgerColumns.OWNER, owner);
        row(LedgerColumns.GOAL, goal);
        row(LedgerColumns.DEADLINE, deadline);
        row(LedgerColumns.REMEDY, remedy);
        row(LedgerColumns.STATUS, status);
    }

    private static PickerField<Named> picker(Workplace workplace, PickerSource<Named> source, String id) {
        PickerField<Named> field = new PickerField<>(source, workplace.jobs(), workplace.dialogs()::problem);
        field.field().setId(id);
        return field;
    }

    private static ComboBox<Optional<Choice>> chooser(Stream<? extends Choice> choices) {
        ComboBox<Optional<Choice>> box = new ComboBox<>();
        box.getItems().add(Optional.empty());
        choices.forEach(choice -> box.getItems().add(Optional.of(choice)));
        box.setValue(Optional.empty());
        box.setConverter(new Titles());
        return box;
    }

    private void row(String key, Node field) {
        Label label = new Label(LedgerColumns.ALL.get(key).title());
        label.setMinWidth(Label.USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), label, field);
    }

    Node node() {
        return grid;
    }

    /** Why the fields can't be read; empty where they can. */
    Optional<String> mistake() {
        List<String> unresolved = new ArrayList<>();
        name(unresolved, leader, LedgerColumns.LEADER);
        name(unresolved, section, LedgerColumns.SECTION);
        name(unresolved, owner, LedgerColumns.OWNER);
        if (!unresolved.isEmpty()) {
            return Optional.of(String.join("、", unresolved) + ":请从列表中选,或选“新建”。");
        }
        return deadline.isUnreadable() ? Optional.of("整改时限认不出来,请写成 2021-12-31 或 2021年底。") : Optional.empty();
    }

    private static void name(List<String> unresolved, PickerField<Named> field, String key) {
        if (field.isUnresolved()) {
            unresolved.add(LedgerColumns.ALL.get(key).title());
        }
    }

    Values values() {
        return Values.empty()
                .with(LedgerColumns.LEADER, leader.value())
                .with(LedgerColumns.SECTION, section.value())
                .with(LedgerColumns.OWNER, owner.value())
                .with(LedgerColumns.GOAL, Optional.of(goal.getText().strip()).filter(t -> !t.isEmpty()))
                .with(LedgerColumns.DEADLINE, deadline.date())
                .with(LedgerColumns.REMEDY, remedy.getValue())
                .with(LedgerColumns.STATUS, status.getValue());
    }

    private static final class Titles extends StringConverter<Optional<Choice>> {
        @Override
        public String toString(Optional<Choice> choice) {
            return choice == null ? "" : choice.map(Choice::title).orElse(UNCHANGED);
        }

        @Override
        public Optional<Choice> fromString(String title) {
            return Optional.empty();
        }
    }
}
