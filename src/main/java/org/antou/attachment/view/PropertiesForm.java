package org.antou.attachment.view;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.antou.attachment.Attachment;

/** Name, 密级, number of pages and note of one attachment. */
final class PropertiesForm extends VBox {

    private static final int NOTE_ROWS = 2;

    private final Attachment before;
    private final TextField name = new TextField();
    private final MarkingBox marking;
    private final TextField pages = new TextField();
    private final TextArea note = new TextArea();
    private final Label mistake = new Label();

    PropertiesForm(Attachment before) {
        this.before = before;
        this.marking = new MarkingBox(before.marking());
        name.setText(before.name());
        name.setId("attachment-name");
        pages.setText(before.content().pages().map(String::valueOf).orElse(""));
        pages.setPromptText("编目录用;程序数得出的已经填好");
        note.setText(before.note());
        note.setPrefRowCount(NOTE_ROWS);
        note.setWrapText(true);
        mistake.getStyleClass().add("field-error");
        getStyleClass().add("small-form");
        getChildren().addAll(field("文件名", name), marking, field("页数", pages), field("说明(证明什么)", note), mistake);
    }

    private static VBox field(String title, javafx.scene.Node control) {
        Label label = new Label(title);
        label.setLabelFor(control);
        VBox box = new VBox(label, control);
        box.getStyleClass().add("attachment-field");
        return box;
    }

    Optional<Attachment> read() {
        String counted = pages.getText().strip();
        if (name.getText().isBlank()) {
            mistake.setText("请填写文件名。");
        } else if (marking.value().stateSecret()) {
            mistake.setText("密级是“" + marking.value().title() + "”的文件不能留在这里,请移除它。");
        } else if (!counted.matches("[1-9]\\d{0,4}|")) {
            mistake.setText("页数只能是 1 到 99999 的整数,或者空着。");
        } else {
            return Optional.of(before.with(
                            name.getText().strip(),
                            marking.value(),
                            note.getText().strip())
                    .withPages(counted.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(counted))));
        }
        return Optional.empty();
    }
}
