package org.antou.meeting.view;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.antou.meeting.model.Absence;
import org.antou.meeting.model.Meeting;
import org.antou.meeting.model.Quorum;
import org.antou.register.Named;

/** 到会情况 beside the table: the sentence of the minutes, who came, who did not and why. */
final class WhoCame {

    private WhoCame() {}

    static Optional<Node> of(Meeting meeting) {
        if (!meeting.held()) {
            return Optional.empty();
        }
        VBox box = new VBox(text("到会情况", "detail-group"));
        Quorum.sentence(meeting).ifPresent(words -> box.getChildren().add(text(words, "detail-value")));
        if (!meeting.attendance().present().isEmpty()) {
            box.getChildren()
                    .add(text(
                            "实到:"
                                    + meeting.attendance().present().stream()
                                            .map(Named::name)
                                            .collect(Collectors.joining("、")),
                            "detail-value"));
        }
        meeting.attendance().absent().stream()
                .map(Absence::line)
                .forEach(line -> box.getChildren().add(text("缺席 " + line, "detail-value")));
        return box.getChildren().size() > 1 ? Optional.of(box) : Optional.empty();
    }

    private static Label text(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
