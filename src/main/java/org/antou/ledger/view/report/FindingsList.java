package org.antou.ledger.view.report;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.antou.register.Finding;
import org.antou.register.RecordRef;

/** What a check found, one box a finding, with the way to the record it is about. */
final class FindingsList {

    private final Label head = new Label("正在检查…");
    private final VBox lines = new VBox();
    private final VBox root;
    private final Consumer<RecordRef> open;

    FindingsList(Consumer<RecordRef> open) {
        this.open = open;
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("report-scroll");
        VBox.setVgrow(scroll, javafx.scene.layout.Priority.ALWAYS);
        head.getStyleClass().add("report-subtitle");
        head.setWrapText(true);
        head.setMinHeight(Region.USE_PREF_SIZE);
        lines.getStyleClass().add("report-findings");
        root = new VBox(head, scroll);
        root.getStyleClass().add("report-side");
    }

    Node node() {
        return root;
    }

    void show(List<Finding> findings) {
        head.setText(findings.isEmpty() ? "写之前的检查:没有发现问题。" : "写之前的检查:有 " + findings.size() + " 处请核对。不改也能写成文件。");
        lines.getChildren().setAll(findings.stream().map(this::box).toList());
    }

    private Node box(Finding finding) {
        VBox box = new VBox(text(finding.message(), "report-finding-text"), text(finding.advice(), "report-muted"));
        finding.subject().ifPresent(ref -> {
            Hyperlink go = new Hyperlink("去看这一条");
            go.setOnAction(e -> open.accept(ref));
            box.getChildren().add(go);
        });
        box.getStyleClass().add("report-finding");
        return box;
    }

    private static Label text(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
