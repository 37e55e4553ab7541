package org.antou.meeting.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.antou.meeting.model.Absence;
import org.antou.meeting.model.Exclusion;
import org.antou.register.Named;
import org.antou.ui.DateField;
import org.antou.ui.Icons;

/** One who did not come: why, when it was made up for, whether counted among those due. */
final class AbsenceLine {

    private static final String COUNTS = "计入应到";

    private final Named person;
    private final ComboBox<String> reason = new ComboBox<>();
    private final DateField madeUp;
    private final ComboBox<String> exclusion = new ComboBox<>();
    private final Button remove = new Button("", Icons.CLEAR.node());
    private final HBox node;

    AbsenceLine(Named person, Absence absence, LocalDate today, Runnable edited) {
        this.person = person;
        this.madeUp = new DateField(today);
        reason.setEditable(true);
        reason.getItems().setAll("出差", "病假", "事假", "公务", "外出学习", "值班");
        reason.getEditor().setText(absence.reason());
        reason.setPromptText("原因(必填)");
        reason.getEditor().setId("absence-" + person.name());
        reason.getEditor().textProperty().addListener((p, was, is) -> edited.run());
        absence.madeUp().ifPresent(madeUp::show);
        madeUp.field().setPromptText("补学日期");
        madeUp.field().textProperty().addListener((p, was, is) -> edited.run());
        exclusion.getItems().add(COUNTS);
        Stream.of(Exclusion.values()).map(e -> "不计应到:" + e.title()).forEach(exclusion.getItems()::add);
        exclusion.setValue(absence.exclusion().map(e -> "不计应到:" + e.title()).orElse(COUNTS));
        exclusion.setOnAction(e -> edited.run());
        remove.getStyleClass().add("button-icon");
        remove.setAccessibleText("从名单里去掉" + person.name());
        Label name = new Label(person.name());
        name.getStyleClass().add("absence-name");
        node = new HBox(name, reason, new Label("补学"), madeUp, exclusion, remove);
        node.getStyleClass().add("dialog-line");
    }

    void onRemove(Runnable run) {
        remove.setOnAction(e -> run.run());
    }

    void focus() {
        javafx.application.Platform.runLater(reason::requestFocus);
    }

    Node node() {
        return node;
    }

    Absence absence() {
        Optional<Exclusion> excluded = Stream.of(Exclusion.values())
                .filter(e -> exclusion.getValue().endsWith(":" + e.title()))
                .findFirst();
        return new Absence(
                Optional.of(person), person.name(), reason.getEditor().getText().strip(), madeUp.date(), excluded);
    }
}
