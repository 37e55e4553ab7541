package org.antou.meeting.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.antou.meeting.model.EntryChecks;
import org.antou.meeting.model.Grade;
import org.antou.meeting.model.LifeEntry;
import org.antou.meeting.model.LifeStep;
import org.antou.meeting.model.LifeStep.Field;
import org.antou.people.view.PersonPicker;
import org.antou.register.Named;
import org.antou.register.Violation;
import org.antou.register.view.RegisterDesk;
import org.antou.text.PartialDate;
import org.antou.ui.DateField;
import org.antou.ui.Icons;
import org.antou.ui.PickerField;

/** One record of one step: only the fields that the step asks for. */
final class EntryForm {

    private static final int LONG = 12;
    private static final int SHORT = 5;

    private final LifeEntry entry;
    private final MeetingPlace place;
    private final DateField on;
    private final PickerField<Named> person;
    private final PickerField<Named> other;
    private final TextField number = new TextField();
    private final ComboBox<String> grade = new ComboBox<>();
    private final TextArea words = new TextArea();
    private final DateField deadline;
    private final DateField done;
    private final Label wrong = new Label();
    private final VBox node = new VBox();

    EntryForm(MeetingPlace place, LifeEntry entry) {
        this.entry = entry;
        this.place = place;
        LocalDate today = place.today();
        on = new DateField(today);
        deadline = new DateField(today);
        done = new DateField(today);
        person = picker(place);
        other = picker(place);
        on.field().setId("entry-on");
        person.field().setId("entry-person");
        other.field().setId("entry-other");
        number.setId("entry-number");
        grade.setId("entry-grade");
        words.setId("entry-words");
        deadline.field().setId("entry-deadline");
        done.field().setId("entry-done");
        words.setWrapText(true);
        words.setPrefRowCount(entry.step() == LifeStep.EXAMINATION ? LONG : SHORT);
        words.setPromptText(StepWords.prompt(entry.step()));
        Stream.of(Grade.values()).map(Grade::title).forEach(grade.getItems()::add);
        show();
        lay();
    }

    private static PickerField<Named> picker(MeetingPlace place) {
        return new PickerField<>(
                new PersonPicker(place.people(), place.work().session()),
                place.work().jobs(),
                place.work().dialogs()::problem);
    }

    private void show() {
        entry.on().ifPresent(day -> on.show(PartialDate.of(day)));
        person.show(entry.person());
        other.show(entry.other());
        number.setText(
                entry.number().isPresent() ? String.valueOf(entry.number().getAsInt()) : "");
        entry.grade().ifPresent(g -> grade.setValue(g.title()));
        words.setText(entry.words());
        entry.due().deadline().ifPresent(day -> deadline.show(PartialDate.of(day)));
        entry.due().done().ifPresent(day -> done.show(PartialDate.of(day)));
    }

    private void lay() {
        LifeStep step = entry.step();
        GridPane grid = new GridPane();
        grid.getStyleClass().add("detail-grid");
        if (step != LifeStep.PLAN) {
            grid.addRow(0, title("日期"), on);
        }
        row(grid, Field.PERSON, StepWords.person(step), person);
        row(grid, Field.OTHER, StepWords.other(step), other);
        row(grid, Field.NUMBER, "意见条数", number);
        row(grid, Field.GRADE, "等次", grade);
        row(grid, Field.WORDS, StepWords.words(step), words);
        row(grid, Field.DEADLINE, "整改时限", deadline);
        row(grid, Field.DONE, "完成日期", done);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(), fields);
        node.getChildren().add(grid);
        if (step.asks(Field.WORDS) && step != LifeStep.APPRAISAL) {
            Button take = RegisterDesk.button("从附件取文字…", Icons.ATTACH, this::take);
            grid.add(take, 1, grid.getRowCount());
        }
        String hint = StepWords.hint(step);
        if (!hint.isEmpty()) {
            Label told = new Label(hint);
            told.setWrapText(true);
            told.getStyleClass().add("dialog-hint");
            node.getChildren().add(told);
        }
        wrong.setId("entry-wrong");
        wrong.setWrapText(true);
        wrong.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        wrong.getStyleClass().add("form-message");
        node.getChildren().add(wrong);
        node.getStyleClass().addAll("dialog-form", "entry-form");
        node.getStylesheets().add(MeetingFrame.sheet());
    }

    private static Label title(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("entry-title");
        return label;
    }

    private void row(GridPane grid, Field field, String title, Node editor) {
        if (entry.step().asks(field)) {
            Label label = title(title);
            GridPane.setValignment(label, editor == words ? VPos.TOP : VPos.CENTER);
            grid.addRow(grid.getRowCount(), label, editor);
        }
    }

    /** Nothing that stands in the field already is lost. */
    private void take() {
        new AttachedText(place, entry.meeting())
                .ask()
                .ifPresent(text -> words.setText(
                        words.getText().isBlank() ? text : words.getText().stripTrailing() + "\n" + text));
        words.requestFocus();
    }

    Node node() {
        return node;
    }

    Optional<LifeEntry> read() {
        PickerField<Named> open = person.isUnresolved() ? person : other;
        if (open.isUnresolved()) {
            return refused(
                    "“" + open.field().getText() + "”还没有选定:" + open.unresolved().orElse(""));
        }
        if (on.isUnreadable() || deadline.isUnreadable() || done.isUnreadable()) {
            return refused("日期看不懂,请写成 2024-05-08 这样。");
        }
        if (vague(on) || vague(deadline) || vague(done)) {
            return refused("日期要写到日,例如 2024-05-08。");
        }
        if (!number.getText().strip().matches("\\d{0,5}")) {
            return refused("意见条数请写整数。");
        }
        LifeEntry wanted = wanted();
        List<Violation> found = EntryChecks.of(wanted);
        found.stream().findFirst().ifPresent(v -> focus(v.field()));
        return found.isEmpty() ? Optional.of(wanted) : refused(found.get(0).message());
    }

    private LifeEntry wanted() {
        String count = number.getText().strip();
        return new LifeEntry(
                entry.id(),
                entry.version(),
                entry.meeting(),
                entry.step(),
                day(on),
                person.value(),
                other.value(),
                count.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(count)),
                Stream.of(Grade.values())
                        .filter(g -> g.title().equals(grade.getValue()))
                        .findFirst(),
                words.getText().strip(),
                new LifeEntry.Due(day(deadline), day(done)));
    }

    private void focus(String field) {
        Map<String, Node> fields = Map.of(
                EntryChecks.ON,
                on.field(),
                Field.PERSON.name(),
                person.field(),
                Field.OTHER.name(),
                other.field(),
                Field.GRADE.name(),
                grade,
                Field.WORDS.name(),
                words,
                Field.DEADLINE.name(),
                deadline.field());
        Optional.ofNullable(fields.get(field)).ifPresent(Node::requestFocus);
    }

    private static boolean vague(DateField field) {
        return field.date().filter(d -> !d.isExact()).isPresent();
    }

    private static Optional<LocalDate> day(DateField field) {
        return field.date().filter(PartialDate::isExact).map(PartialDate::earliest);
    }

    private Optional<LifeEntry> refused(String why) {
        wrong.setText(why);
        return Optional.empty();
    }
}
