package org.antou.ledger.view.notice;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.antou.ledger.model.Notice;
import org.antou.ledger.model.NoticeTotals;
import org.antou.ledger.model.Status;
import org.antou.ui.Icons;

/** What would be saved now, beside what the notice says of itself, and the button that saves. */
final class ReviewFooter {

    private final Review review;
    private final HBox counts = new HBox();
    private final Label told = new Label();
    private final Button save = new Button("保存到台账", Icons.SAVE.node());
    private final HBox root;

    ReviewFooter(Review review, Runnable saving) {
        this.review = review;
        counts.getStyleClass().add("footer-counts");
        told.getStyleClass().add("footer-told");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        save.setId("notice-save");
        save.getStyleClass().add("accent");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(e -> saving.run());
        root = new HBox(counts, told, gap, save);
        root.getStyleClass().add("review-footer");
        review.onChange(this::refresh);
        refresh();
    }

    Node node() {
        return root;
    }

    private void refresh() {
        Notice notice = review.draft().notice();
        List<Node> found = new ArrayList<>();
        Label sum = new Label(notice.aspects().size() + " 个方面 " + notice.items().size() + " 条:");
        sum.getStyleClass().add("footer-sum");
        found.add(sum);
        for (Status.Tally tally : Status.Tally.values()) {
            long count = notice.count(tally);
            if (count > 0) {
                Label label = new Label(tally.title() + " " + count);
                label.getStyleClass().addAll("state-chip", chip(tally));
                found.add(label);
            }
        }
        counts.getChildren().setAll(found);
        told.setText(review.draft().totals().map(t -> told(t, notice)).orElse(""));
        save.setText("保存到台账(" + notice.items().size() + " 条)");
        save.setDisable(notice.items().isEmpty());
    }

    private static String chip(Status.Tally tally) {
        return switch (tally) {
            case DONE -> "chip-done";
            case BASIC -> "chip-basic";
            case ONGOING -> "chip-open";
            case NOT_STARTED -> "chip-late";
            case UNCONFIRMED -> "chip-unknown";
        };
    }

    private static String told(NoticeTotals totals, Notice notice) {
        boolean differs = notice.findings().stream().anyMatch(f -> f.rule().startsWith("notice.total"));
        return "通报自述:" + totals.told() + (differs ? " —— 对不上,请核对" : " —— 相符");
    }
}
