package org.antou.ledger.view.notice;

import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import org.antou.ledger.model.NoticeItem;

/** The original text: what belongs to the current issue stands out, what was read as no issue stands back. */
final class SourceText {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");
    private static final int ABOVE = 2;

    private final Review review;
    private final ListView<Integer> list = new ListView<>();
    private final BorderPane root = new BorderPane(list);
    private int shown = -1;

    SourceText(Review review) {
        this.review = review;
        List<String> lines = review.draft().lines();
        list.getItems()
                .setAll(IntStream.range(0, lines.size())
                        .filter(i -> !lines.get(i).isBlank())
                        .boxed()
                        .toList());
        list.setCellFactory(l -> new Line());
        list.setFocusTraversable(false);
        list.getStyleClass().add("source-lines");
        Label title = new Label("原文");
        title.getStyleClass().add("pane-title");
        root.setTop(title);
        root.getStyleClass().add("source-text");
        review.onChange(this::refresh);
        refresh();
    }

    Node node() {
        return root;
    }

    private void refresh() {
        list.refresh();
        review.current().ifPresent(entry -> {
            int first = entry.item().firstLine();
            if (first != shown) {
                shown = first;
                int row = list.getItems().indexOf(first);
                list.scrollTo(Math.max(0, row - ABOVE));
            }
        });
    }

    private boolean inCurrent(int line) {
        return review.current().map(e -> e.item()).filter(i -> holds(i, line)).isPresent();
    }

    private static boolean holds(NoticeItem item, int line) {
        return item.firstLine() <= line && line <= item.lastLine();
    }

    /** One paragraph, wrapped; a click goes to its issue. */
    private final class Line extends ListCell<Integer> {

        Line() {
            setWrapText(true);
            setPrefWidth(0);
            setOnMouseClicked(e -> {
                if (!isEmpty()) {
                    review.entryAt(getItem()).ifPresent(review::select);
                }
            });
        }

        @Override
        protected void updateItem(Integer line, boolean empty) {
            super.updateItem(line, empty);
            pseudoClassStateChanged(CURRENT, !empty && inCurrent(line));
            pseudoClassStateChanged(UNREAD, !empty && review.entryAt(line).isEmpty());
            setText(empty ? "" : review.draft().lines().get(line).strip());
        }
    }
}
