package org.antou.ledger.view.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.antou.ledger.model.Step.Signature;
import org.antou.ledger.model.StepKind;
import org.antou.ledger.model.WorkflowRules;
import org.antou.people.People;
import org.antou.people.view.PersonPicker;
import org.antou.register.Named;
import org.antou.register.Violation;
import org.antou.register.view.Workplace;
import org.antou.text.ClockTimes;
import org.antou.text.PartialDate;
import org.antou.ui.DateField;
import org.antou.ui.PickerField;

/** The fields of one step: what its paper says. What is wrong stands under the field. */
final class StepFields {

    static final String DEADLINE = "deadline";

    private static final int ROWS = 3;

    private final DateField on;
    private final TextField at = new TextField();
    private final PickerField<Named> person;
    private final TextArea words = new TextArea();
    private final DateField deadline;
    private final CheckBox confirmed = new CheckBox("以上各句我已逐句核实,事情确实已经办完");
    private final Map<String, Label> mistakes = new HashMap<>();
    private final GridPane grid = new GridPane();
    private final boolean timed;
    private final boolean moving;

    private StepFields(StepKind kind, LocalDate today, PickerField<Named> person) {
        this.person = person;
        this.on = new DateField(today);
        this.deadline = new DateField(today);
        this.timed = kind == StepKind.RECEIPT;
        this.moving = kind == StepKind.EXTEND || kind == StepKind.REOPEN;
        on.show(PartialDate.of(today));
        on.field().setId("step-on");
        at.setId("step-at");
        at.setPromptText("如 14:30");
        person.field().setId("step-person");
        words.setId("step-words");
        words.setPrefRowCount(ROWS);
        words.setWrapText(true);
        deadline.field().setId("step-deadline");
        confirmed.setId("step-confirmed");
        confirmed.setWrapText(true);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getStyleClass().add("form-grid");
        grid.getColumnConstraints().addAll(new ColumnConstraints(), fields);
        row(StepWords.person(kind) + (WorkflowRules.signed(kind) ? "" : "(可不填)"), person, WorkflowRules.PERSON);
        row("日期", on, WorkflowRules.ON);
        if (timed) {
            row("时间", at, WorkflowRules.AT);
        }
        if (moving) {
            row(kind == StepKind.EXTEND ? "新的时限" : "新的时限(可不填)", deadline, DEADLINE);
        }
        row(StepWords.words(kind) + (WorkflowRules.reasoned(kind) ? "" : "(可不填)"), words, WorkflowRules.WORDS);
    }

    /** The fields of a step, its person found among the people of the office. */
    static StepFields of(StepKind kind, LocalDate today, Workplace workplace, People people) {
        PersonPicker persons = new PersonPicker(people, workplace.session());
        return new StepFields(kind, today, new PickerField<>(persons, workplace.jobs(), workplace.dialogs()::problem));
    }

    /** Fills the new deadline in. */
    void propose(PartialDate date) {
        deadline.show(date);
    }

    private void row(String title, Node field, String key) {
        Label label = new Label(title);
        label.setMinWidth(Label.USE_PREF_SIZE);
        label.setLabelFor(field);
        label.getStyleClass().add("step-label");
        Label mistake = new Label();
        mistake.getStyleClass().add("field-error");
        mistake.setWrapText(true);
        mistake.managedProperty().bind(mistake.textProperty().isNotEmpty());
        mistakes.put(key, mistake);
        VBox box = new VBox(field, mistake);
        box.getStyleClass().add("form-field");
        grid.addRow(grid.getRowCount(), label, box);
        RowConstraints line = new RowConstraints();
        line.setValignment(VPos.TOP);
        grid.getRowConstraints().add(line);
    }

    Node node() {
        return grid;
    }

    CheckBox confirmed() {
        return confirmed;
    }

    /** What can't be read as it stands in the fields. */
    List<Violation> unreadable() {
        List<Violation> found = new ArrayList<>();
        if (on.date().filter(PartialDate::isExact).isEmpty()) {
            found.add(new Violation(WorkflowRules.ON, "请写到日,例如 2021-01-28。"));
        }
        if (timed && !at.getText().isBlank() && ClockTimes.parse(at.getText()).isEmpty()) {
            found.add(new Violation(WorkflowRules.AT, "时间认不出来,请写成 14:30。"));
        }
        person.unresolved().ifPresent(why -> found.add(new Violation(WorkflowRules.PERSON, why)));
        if (moving && deadline.isUnreadable()) {
            found.add(new Violation(DEADLINE, "时限认不出来,请写成 2021-12-31 或 2021年底。"));
        }
        return found;
    }

    /** What the fields say; the day must be readable. */
    Signature signature() {
        return new Signature(
                on.date().map(PartialDate::earliest).orElseThrow(),
                timed ? ClockTimes.parse(at.getText()) : Optional.empty(),
                person.value(),
                words.getText().strip());
    }

    Optional<PartialDate> deadline() {
        return deadline.date();
    }

    /** Says every violation under its field; hands back those that no field can show. */
    List<Violation> say(List<Violation> violations) {
        mistakes.forEach((key, label) -> label.setText(violations.stream()
                .filter(v -> v.field().equals(key))
                .map(Violation::message)
                .findFirst()
                .orElse("")));
        return violations.stream().filter(v -> !mistakes.containsKey(v.field())).toList();
    }
}
