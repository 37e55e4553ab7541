package org.antou.letter.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.antou.attachment.Attachments;
import org.antou.attachment.view.AttachmentsPane;
import org.antou.letter.Letters;
import org.antou.letter.NumberedLetter;
import org.antou.register.view.HistoryPane;
import org.antou.register.view.Workplace;
import org.antou.ui.EmptyState;
import org.antou.ui.Icons;

/** Beside the list: where the selected paper stands, its kept files and scans, or its history. */
final class LetterSide {

    private final AttachmentsPane files;
    private final HistoryPane history;
    private final UnaryOperator<String> title;
    private final VBox facts = new VBox();
    private final ToggleButton filesButton = new ToggleButton("文件");
    private final ToggleButton historyButton = new ToggleButton("历史");
    private final BorderPane root = new BorderPane();
    private Optional<NumberedLetter> shown = Optional.empty();

    /** @param title the title of a kind by its key */
    LetterSide(Workplace workplace, Letters letters, Attachments attachments, UnaryOperator<String> title) {
        this.files = new AttachmentsPane(workplace, attachments);
        this.history = new HistoryPane(workplace, letters.port());
        this.title = title;
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(filesButton, historyButton);
        filesButton.getStyleClass().add("left-pill");
        historyButton.getStyleClass().add("right-pill");
        filesButton.setSelected(true);
        group.selectedToggleProperty().addListener((p, was, is) -> {
            if (is == null) {
                was.setSelected(true);
            } else {
                swap();
            }
        });
        facts.getStyleClass().add("letter-facts");
        root.getStyleClass().add("desk-side");
        nothing();
    }

    Node node() {
        return root;
    }

    void nothing() {
        shown = Optional.empty();
        root.setTop(null);
        root.setCenter(EmptyState.of(Icons.LETTER, "没有选中文书", "在左边选中一件,这里就有它的状态、存档文件和历史。")
                .node());
    }

    void show(NumberedLetter letter) {
        shown = Optional.of(letter);
        HBox bar = new HBox(filesButton, historyButton);
        bar.getStyleClass().add("desk-side-bar");
        facts.getChildren().setAll(lines(letter));
        root.setTop(new VBox(facts, bar));
        swap();
    }

    private List<Label> lines(NumberedLetter letter) {
        List<Label> lines = new ArrayList<>();
        lines.add(label(letter.number(), "desk-title"));
        lines.add(label(title.apply(letter.kind()) + " · " + letter.title(), "letter-line"));
        lines.add(label("成文 " + letter.issuedOn() + " · " + letter.state().title(), "letter-line"));
        letter.signedOn().ifPresent(day -> lines.add(label("签字:" + letter.signedBy() + " " + day, "letter-line")));
        if (!letter.reason().isEmpty()) {
            lines.add(label("作废理由:" + letter.reason(), "field-error"));
        }
        lines.add(label(next(letter), "hint"));
        return lines;
    }

    /** What is to be done next. */
    private static String next(NumberedLetter letter) {
        return switch (letter.state()) {
            case TO_SIGN -> "下一步:打印送签;签好后点“登记签字…”。";
            case SIGNED -> "下一步:扫描签好的纸件,点“存扫描件…”。";
            case SCANNED -> "已办完。";
            case ISSUED -> "这一种文书不用签字。";
            case FOREIGN -> "外来文书只登记文号;有扫描件的可以附在下面。";
            case VOID -> "文号不再使用。";
        };
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    private void swap() {
        shown.ifPresent(letter -> {
            if (historyButton.isSelected()) {
                history.show(letter.ref());
                root.setCenter(history.node());
            } else {
                files.show(letter.ref());
                root.setCenter(files.node());
            }
        });
    }
}
