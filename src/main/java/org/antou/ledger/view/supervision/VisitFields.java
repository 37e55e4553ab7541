package org.antou.ledger.view.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.antou.ledger.model.CourseRecords;
import org.antou.ledger.model.Manner;
import org.antou.ledger.model.Supervision;
import org.antou.register.Named;
import org.antou.register.Violation;
import org.antou.text.PartialDate;
import org.antou.ui.DateField;
import org.antou.ui.PickerField;

/** The fields of one visit. What is wrong stands under the field. */
final class VisitFields {

    private final Supervision base;
    private final PickerField<Named> person;
    private final DateField on;
    private final ComboBox<Manner> manner = new ComboBox<>();
    private final TextArea progress = area("visit-progress", 3);
    private final TextArea problems = area("visit-problems", 2);
    private final TextArea next = area("visit-next", 2);
    private final CheckBox settled = new CheckBox("是");
    private final Map<String, Label> mistakes = new HashMap<>();
    private final GridPane grid = new GridPane();

    VisitFields(Supervision visit, LocalDate today, PickerField<Named> person) {
        this.base = visit;
        this.person = person;
        this.on = new DateField(today);
        person.field().setId("visit-person");
        person.show(visit.person());
        on.field().setId("visit-on");
        on.show(PartialDate.of(visit.on()));
        manner.getItems().setAll(Manner.values());
        manner.setValue(visit.manner());
        manner.setConverter(new Titles());
        progress.setText(visit.progress());
        problems.setText(visit.problems());
        next.setText(visit.next());
        settled.setSelected(visit.settled());
        settled.setId("visit-settled");
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getStyleClass().add("form-grid");
        grid.getColumnConstraints().addAll(new ColumnConstraints(), fields);
        row("person", person);
        row("on", on);
        row("manner", manner);
        row("progress", progress);
        row("problems", problems);
        row("next", next);
        row("settled", settled);
    }

    private static TextArea area(String id, int rows) {
        TextArea area = new TextArea();
        area.setId(id);
        area.setPrefRowCount(rows);
        area.setWrapText(true);
        return area;
    }

    private void row(String key, Node field) {
        Label label = new Label(CourseRecords.SUPERVISION.get(key).title());
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

    List<Violation> unreadable() {
        List<Violation> found = new ArrayList<>();
        if (on.date().filter(PartialDate::isExact).isEmpty()) {
            found.add(new Violation("on", "请写到日,例如 2021-01-12。"));
        }
        person.unresolved().ifPresent(why -> found.add(new Violation("person", why)));
        return found;
    }

    /** The visit as it stands in the fields; the day must be readable. */
    Supervision visit() {
        return new Supervision(
                base.id(),
                base.version(),
                base.issue(),
                on.date().map(PartialDate::earliest).orElseThrow(),
                person.value(),
                manner.getValue(),
                progress.getText().strip(),
                problems.getText().strip(),
                next.getText().strip(),
                settled.isSelected());
    }

    void say(List<Violation> violations) {
        mistakes.forEach((key, label) -> label.setText(violations.stream()
                .filter(v -> v.field().equals(key))
                .map(Violation::message)
                .findFirst()
                .orElse("")));
    }

    private static final class Titles extends StringConverter<Manner> {
        @Override
        public String toString(Manner manner) {
            return manner == null ? "" : manner.title();
        }

        @Override
        public Manner fromString(String title) {
            return Manner.PAPERS;
        }
    }
}
