package org.antou.register.view;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Above the fields: a draft was found that was never saved; what differs, take it up or throw it away. */
final class DraftBanner extends VBox {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("M月d日 HH:mm");
    private static final int MOST_LINES = 6;

    DraftBanner() {
        getStyleClass().add("draft-banner");
        hide();
    }

    void offer(Instant savedAt, ZoneId zone, List<String> differences, Runnable restore, Runnable drop) {
        Label title = new Label("这里有 " + WHEN.format(savedAt.atZone(zone)) + " 没有保存的内容:");
        title.getStyleClass().add("draft-title");
        getChildren().setAll(title);
        differences.stream().limit(MOST_LINES).map(DraftBanner::line).forEach(getChildren()::add);
        if (differences.size() > MOST_LINES) {
            getChildren().add(line("……共 " + differences.size() + " 处"));
        }
        getChildren().add(new HBox(button("接着填写", "accent", restore), button("丢弃这份草稿", "flat", drop)));
        setVisible(true);
        setManaged(true);
    }

    void hide() {
        setVisible(false);
        setManaged(false);
    }

    private Button button(String text, String style, Runnable run) {
        Button button = new Button(text);
        button.getStyleClass().add(style);
        button.setOnAction(e -> {
            hide();
            run.run();
        });
        return button;
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("draft-line");
        return label;
    }
}
