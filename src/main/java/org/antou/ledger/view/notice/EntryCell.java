package org.antou.ledger.view.notice;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.antou.ledger.model.NoticeEntry;
import org.antou.ledger.model.NoticeItem;
import org.antou.ledger.model.Status;
import org.antou.text.PartialDate;
import org.antou.ui.Icons;

/** One issue in the list: its number, how it begins, where it stands, whether it needs a second look. */
final class EntryCell extends ListCell<Integer> {

    private static final PseudoClass SKIPPED = PseudoClass.getPseudoClass("skipped");

    private final Review review;
    private final Label number = new Label();
    private final Label text = new Label();
    private final Label state = new Label();
    private final Label detail = new Label();
    private final HBox mark = new HBox();
    private final HBox row;

    EntryCell(Review review) {
        this.review = review;
        number.getStyleClass().add("entry-number");
        text.getStyleClass().add("entry-text");
        state.getStyleClass().add("state-chip");
        detail.getStyleClass().add("entry-detail");
        mark.getStyleClass().add("entry-mark");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox below = new HBox(state, detail, gap, mark);
        below.getStyleClass().add("entry-below");
        VBox words = new VBox(text, below);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(number, words);
        row.getStyleClass().add("entry-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Integer index, boolean empty) {
        super.updateItem(index, empty);
        boolean gone = empty || index >= review.draft().entries().size();
        setGraphic(gone ? null : row);
        if (!gone) {
            fill(review.draft().entries().get(index));
        }
    }

    private void fill(NoticeEntry entry) {
        NoticeItem item = entry.item();
        pseudoClassStateChanged(SKIPPED, entry.skipped());
        number.setText(String.valueOf(item.number()));
        text.setText(item.content().isBlank() ? "(没有内容)" : item.content().replace('\n', ' '));
        state.setText(entry.skipped() ? "不导入" : item.status().tally().title());
        state.getStyleClass().setAll("label", "state-chip", chip(item.status()));
        String aspect = item.aspect() == 0 ? "未分方面" : "方面" + item.aspect();
        detail.setText(aspect + item.deadline().map(EntryCell::until).orElse(""));
        mark.getChildren().setAll(marks(entry));
    }

    private static String until(PartialDate date) {
        return " · 限 " + date;
    }

    private static Node[] marks(NoticeEntry entry) {
        if (entry.doubtful()) {
            Label doubt = new Label("存疑", Icons.WARNING.node());
            doubt.getStyleClass().add("entry-doubt");
            return new Node[] {doubt};
        }
        return entry.checked() ? new Node[] {Icons.CHECK.node()} : new Node[0];
    }

    static String chip(Status status) {
        return switch (status.tally()) {
            case DONE -> "chip-done";
            case BASIC -> "chip-basic";
            case ONGOING -> "chip-open";
            case NOT_STARTED -> "chip-late";
            case UNCONFIRMED -> "chip-unknown";
        };
    }
}
