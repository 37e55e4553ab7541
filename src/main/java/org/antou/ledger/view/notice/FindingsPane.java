package org.antou.ledger.view.notice;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.antou.register.Finding;

/** Where the notice contradicts itself: reported, never settled silently. */
final class FindingsPane {

    private final Review review;
    private final VBox lines = new VBox();
    private final TitledPane root = new TitledPane();
    private List<Finding> shown = List.of();

    FindingsPane(Review review) {
        this.review = review;
        lines.getStyleClass().add("finding-lines");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("finding-scroll");
        root.setContent(scroll);
        root.setAnimated(false);
        root.setExpanded(false);
        root.getStyleClass().addAll("review-fold", "review-findings");
        review.onChange(this::refresh);
        refresh();
    }

    Node node() {
        return root;
    }

    private void refresh() {
        List<Finding> findings = review.draft().notice().findings();
        boolean any = !findings.isEmpty();
        root.setManaged(any);
        root.setVisible(any);
        if (!findings.equals(shown)) {
            shown = findings;
            root.setText("通报里有 " + findings.size() + " 处需要核对(前后不一致等)");
            lines.getChildren().setAll(findings.stream().map(this::line).toList());
        }
    }

    private Node line(Finding finding) {
        Label message = new Label(finding.message());
        message.setWrapText(true);
        message.setMinHeight(Region.USE_PREF_SIZE);
        Label advice = new Label(finding.advice() + "  依据:" + finding.basis());
        advice.getStyleClass().add("finding-advice");
        advice.setWrapText(true);
        advice.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(message, advice);
        HBox row = new HBox(words);
        HBox.setHgrow(words, javafx.scene.layout.Priority.ALWAYS);
        if (finding.rule().equals("notice.done-but-next-step")) {
            Hyperlink go = new Hyperlink("去看第 " + finding.discriminator() + " 条");
            go.setMinWidth(Region.USE_PREF_SIZE);
            go.setOnAction(e -> go(finding.discriminator()));
            row.getChildren().add(go);
        }
        row.getStyleClass().add("finding-line");
        return row;
    }

    private void go(String number) {
        for (int i = 0; i < review.draft().entries().size(); i++) {
            if (String.valueOf(review.draft().entries().get(i).item().number()).equals(number)) {
                review.select(i);
                return;
            }
        }
    }
}
