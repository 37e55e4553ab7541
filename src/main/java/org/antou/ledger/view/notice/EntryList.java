package org.antou.ledger.view.notice;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The issues that were read, one below the other. */
final class EntryList {

    private final Review review;
    private final ListView<Integer> list = new ListView<>();
    private final ToggleButton doubtful = new ToggleButton("只看存疑");
    private final BorderPane root = new BorderPane(list);
    private boolean refreshing;

    EntryList(Review review) {
        this.review = review;
        list.setId("notice-entries");
        list.setCellFactory(l -> new EntryCell(review));
        list.getSelectionModel().selectedItemProperty().addListener((p, was, is) -> {
            if (!refreshing && is != null) {
                review.select(is);
            }
        });
        doubtful.getStyleClass().add("small");
        doubtful.setTooltip(new Tooltip("只列出需要再看一眼的条目"));
        doubtful.setOnAction(e -> review.filter(doubtful.isSelected()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label title = new Label("读出的问题");
        title.getStyleClass().add("pane-title");
        HBox head = new HBox(title, gap, doubtful);
        head.getStyleClass().add("pane-head");
        root.setTop(head);
        root.getStyleClass().add("entry-list");
        review.onChange(this::refresh);
        refresh();
    }

    Node node() {
        return root;
    }

    /** Where the keyboard should be after opening. */
    void focus() {
        list.requestFocus();
    }

    private void refresh() {
        refreshing = true;
        long count = review.draft().entries().stream().filter(e -> e.doubtful()).count();
        doubtful.setText(count == 0 ? "只看存疑" : "只看存疑(" + count + ")");
        doubtful.setDisable(count == 0 && !doubtful.isSelected());
        if (!list.getItems().equals(review.listed())) {
            list.getItems().setAll(review.listed());
        }
        list.refresh();
        Integer chosen = review.index();
        if (!chosen.equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(chosen);
            list.scrollTo(chosen);
        }
        refreshing = false;
    }
}
