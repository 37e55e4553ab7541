package org.antou.ledger.view.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.antou.ledger.model.Step.Signature;
import org.antou.ledger.model.StepKind;
import org.antou.people.People;
import org.antou.people.view.PersonPicker;
import org.antou.register.Named;
import org.antou.register.Violation;
import org.antou.register.view.Workplace;
import org.antou.text.PartialDate;
import org.antou.ui.DateField;
import org.antou.ui.PickerField;

/** One level of 审核: name, date, opinion. */
final class LevelRow {

    private static final String AGREED = "同意";

    private final PickerField<Named> person;
    private final DateField on;
    private final TextField words = new TextField(AGREED);
    private final Label mistake = new Label();
    private final VBox root;

    LevelRow(StepKind level, LocalDate today, Workplace workplace, People people) {
        person = new PickerField<>(
                new PersonPicker(people, workplace.session()), workplace.jobs(), workplace.dialogs()::problem);
        person.field().setId(id(level, "person"));
        on = new DateField(today);
        on.show(PartialDate.of(today));
        on.field().setId(id(level, "on"));
        on.setPrefWidth(160);
        words.setId(id(level, "words"));
        words.setPromptText("意见");
        words.setAccessibleText("意见");
        HBox fields = new HBox(person, on, words);
        fields.getStyleClass().add("signing-fields");
        HBox.setHgrow(person, Priority.ALWAYS);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label title = new Label(level.title());
        title.setLabelFor(person.field());
        title.getStyleClass().add("signing-level");
        mistake.getStyleClass().add("field-error");
        mistake.setWrapText(true);
        mistake.managedProperty().bind(mistake.textProperty().isNotEmpty());
        root = new VBox(title, fields, mistake);
        root.getStyleClass().add("form-field");
    }

    private static String id(StepKind level, String field) {
        return "sign-" + level.name().toLowerCase(Locale.ROOT) + "-" + field;
    }

    Node node() {
        return root;
    }

    /** Whether a name stands in it; the date and the usual opinion are filled in beforehand. */
    boolean filled() {
        return person.value().isPresent() || person.isUnresolved();
    }

    /** Says what can't be read. */
    boolean readable() {
        if (person.isUnresolved()) {
            mistake.setText("姓名:" + person.unresolved().orElse(""));
        } else if (on.date().filter(PartialDate::isExact).isEmpty()) {
            mistake.setText("日期请写到日,例如 2021-01-28。");
        }
        return mistake.getText().isEmpty();
    }

    Signature signature() {
        return new Signature(
                on.date().map(PartialDate::earliest).orElseThrow(),
                Optional.empty(),
                person.value(),
                words.getText().strip());
    }

    void say(List<Violation> violations) {
        mistake.setText(violations.stream().map(Violation::message).collect(Collectors.joining("")));
    }
}
