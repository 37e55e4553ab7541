package org.antou.attachment.view;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.antou.attachment.Attachment;
import org.antou.attachment.Marking;
import org.antou.ui.Icons;

/** One attachment in the list: its name, and below it pages, size, 密级 and who attached it when. */
final class AttachmentCell extends ListCell<Attachment> {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    private static final int KILO = 1024;

    private final ZoneId zone;

    AttachmentCell(ZoneId zone) {
        this.zone = zone;
        // As wide as the list, so that long names break instead of scrolling sideways.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Attachment item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(empty || item == null ? null : line(item));
    }

    private HBox line(Attachment item) {
        Label name = new Label(item.number() + ". " + item.name());
        name.setWrapText(true);
        name.getStyleClass().add("attachment-name");
        VBox text = new VBox(name, muted(details(item)));
        if (!item.note().isBlank()) {
            text.getChildren().add(muted(item.note()));
        }
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        HBox line = new HBox(icon(item).node(1.5), text);
        line.getStyleClass().add("attachment-line");
        return line;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("hint");
        return label;
    }

    private static Icons icon(Attachment item) {
        return switch (item.content().kind()) {
            case IMAGE -> Icons.PICTURE;
            case PDF, TEXT -> Icons.LETTER;
            case OTHER -> Icons.FILE;
        };
    }

    private String details(Attachment item) {
        List<String> parts = new ArrayList<>();
        if (item.marking() != Marking.NONE) {
            parts.add(item.marking().title());
        }
        item.content().pages().ifPresent(pages -> parts.add(pages + " 页"));
        parts.add(size(item.content().bytes()));
        parts.add(item.addedBy() + " " + DAY.format(item.addedAt().atZone(zone)));
        return String.join(" · ", parts);
    }

    static String size(long bytes) {
        if (bytes < KILO) {
            return bytes + " 字节";
        }
        return bytes < KILO * KILO
                ? Math.round((double) bytes / KILO) + " KB"
                : "%.1f MB".formatted((double) bytes / (KILO * KILO));
    }
}
