package org.antou.meeting.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.antou.meeting.model.Grade;
import org.antou.meeting.model.LifeCheck;
import org.antou.meeting.model.LifeEntry;
import org.antou.meeting.model.LifeStep;
import org.antou.meeting.model.LifeStep.Field;
import org.antou.people.view.PersonPicker;
import org.antou.register.Named;
import org.antou.register.Violation;
import org.antou.text.PartialDate;
import org.antou.ui.DateField;
import org.antou.ui.PickerField;

/** One record of one step: only the fields that the step asks for. */
final class EntryForm {

    private final LifeEntry entry;
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
        words.setId("entry-words");
        words.setWrapText(true);
        words.setPrefRowCount(6);
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
        GridPane grid = new GridPane();
        grid.getStyleClass().add("detail-grid");
        grid.addRow(0, new Label("日期"), on);
        row(grid, Field.PERSON, personTitle(), person);
        row(grid, Field.OTHER, entry.step() == LifeStep.CRITICISM ? "被批评人" : "谈话对象", other);
        row(grid, Field.NUMBER, "意见条数", number);
        row(grid, Field.GRADE, "等次", grade);
        grid.addRow(grid.getRowCount(), new Label("内容"), words);
        row(grid, Field.DEADLINE, "整改时限", deadline);
        row(grid, Field.DONE, "完成日期", done);
        wrong.setWrapText(true);
        wrong.getStyleClass().add("form-message");
        node.getChildren().addAll(grid, wrong);
        node.getStyleClass().add("dialog-form");
    }

    private String personTitle() {
        return switch (entry.step()) {
            case TALKS -> "谈话人";
            case CRITICISM -> "批评人";
            case APPRAISAL -> "被评议人";
            case RECTIFICATION -> "整改人";
            default -> "人员";
        };
    }

    private void row(GridPane grid, Field field, String title, Node editor) {
        if (entry.step().asks(field)) {
            grid.addRow(grid.getRowCount(), new Label(title), editor);
        }
    }

    Node node() {
        return node;
    }

    Optional<LifeEntry> read() {
        if (person.isUnresolved() || other.isUnresolved()) {
            return refused("请从列表里选人,或按回车新建。");
        }
        if (on.isUnreadable() || deadline.isUnreadable() || done.isUnreadable()) {
            return refused("日期看不懂,请写成 2024-05-08 这样。");
        }
        if (!number.getText().matches("\\d{0,5}")) {
            return refused("意见条数请写整数。");
        }
        LifeEntry wanted = new LifeEntry(
                entry.id(),
                entry.version(),
                entry.meeting(),
                entry.step(),
                day(on),
                person.value(),
                other.value(),
                number.getText().isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(number.getText())),
                Stream.of(Grade.values())
                        .filter(g -> g.title().equals(grade.getValue()))
                        .findFirst(),
                words.getText().strip(),
                new LifeEntry.Due(day(deadline), day(done)));
        List<Violation> found = LifeCheck.violations(wanted);
        return found.isEmpty() ? Optional.of(wanted) : refused(found.get(0).message());
    }

    private static Optional<LocalDate> day(DateField field) {
        return field.date().filter(PartialDate::isExact).map(PartialDate::earliest);
    }

    private Optional<LifeEntry> refused(String why) {
        wrong.setText(why);
        return Optional.empty();
    }
}
