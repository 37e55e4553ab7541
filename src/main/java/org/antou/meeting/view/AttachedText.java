package org.antou.meeting.view;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.antou.attachment.Attachment;
import org.antou.attachment.view.AttachmentsPane;
import org.antou.document.Documents;
import org.antou.meeting.Meetings;
import org.antou.problem.Problem;
import org.antou.register.Named;
import org.antou.register.RecordRef;
import org.antou.task.Lane;

/**
 * Takes a text over from a file at the meeting, a Word document or a text file for example. The text is shown as it was read
 * and taken over only when the clerk says so.
 */
final class AttachedText {

    private final MeetingPlace place;
    private final AttachmentsPane files;
    private final TextArea text = new TextArea();
    private final Label said = new Label();
    private final Lane reading;
    private Optional<Attachment> chosen = Optional.empty();

    AttachedText(MeetingPlace place, Named meeting) {
        this.place = place;
        this.reading = place.work().jobs().lane("life.text", java.time.Duration.ZERO);
        this.files = new AttachmentsPane(place.work(), place.neighbours().attachments());
        text.setId("attached-text");
        text.setEditable(false);
        text.setWrapText(true);
        text.setPromptText("左边选一个文件,这里显示读出的文字。");
        said.setId("attached-said");
        said.setWrapText(true);
        files.onChosen(this::choose);
        files.show(new RecordRef(Meetings.KEY, meeting.id()));
    }

    /** The text that the clerk takes over; empty where none. */
    Optional<String> ask() {
        return place.work().dialogs().form("从附件取文字", node(), "取用这段文字", this::read);
    }

    private Node node() {
        Label hint = new Label("选中这次会议的一个附件(Word、WPS 另存的 .docx、.txt 等;没有的先在左边添加),核对右边读出的文字,再取用。原附件不变。");
        hint.setWrapText(true);
        hint.getStyleClass().add("dialog-hint");
        HBox both = new HBox(files.node(), text);
        HBox.setHgrow(text, Priority.ALWAYS);
        VBox.setVgrow(both, Priority.ALWAYS);
        both.getStyleClass().add("attached-both");
        VBox node = new VBox(hint, both, said);
        node.getStyleClass().addAll("dialog-form", "attached-text");
        node.getStylesheets().add(MeetingFrame.sheet());
        return node;
    }

    private void choose(Optional<Attachment> file) {
        if (file.map(Attachment::id).equals(chosen.map(Attachment::id))) {
            return;
        }
        chosen = file;
        text.clear();
        tell("", false);
        file.ifPresent(one -> reading.run(
                "读取“" + one.name() + "”",
                job -> String.join(
                        "\n",
                        Documents.read(
                                        one.name(),
                                        place.neighbours().attachments().read(one))
                                .lines()),
                read -> show(one, read),
                this::refused));
    }

    private void show(Attachment file, String read) {
        text.setText(read.strip());
        long count = read.codePoints().filter(c -> !Character.isWhitespace(c)).count();
        tell("“" + file.name() + "”共 " + count + " 字。", false);
    }

    private void refused(Problem problem) {
        if (problem instanceof Problem.Expected expected) {
            tell(expected.what() + expected.advice(), true);
        } else {
            place.work().dialogs().problem(problem);
        }
    }

    private void tell(String words, boolean wrong) {
        said.setText(words);
        said.getStyleClass().setAll("label", wrong ? "form-message" : "hint");
    }

    private Optional<String> read() {
        if (text.getText().isBlank()) {
            tell(chosen.isEmpty() ? "请先在左边选一个文件。" : "这个文件里没有读出文字,不能取用。", true);
            return Optional.empty();
        }
        return Optional.of(text.getText());
    }
}
