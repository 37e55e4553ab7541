package org.antou.desktop.main;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.antou.desktop.look.Words;

/** One line of what Ctrl+K found: title, detail, and where it stands. */
final class FoundCell extends ListCell<Finder.Found> {

    private final Label title = new Label();
    private final Label detail = new Label();
    private final Label place = new Label();
    private final HBox line = Words.row(title, detail, Words.gap(), place);

    FoundCell() {
        detail.getStyleClass().add("hit-detail");
        place.getStyleClass().add("count");
        place.setMinWidth(USE_PREF_SIZE);
        detail.setMinWidth(0);
        HBox.setHgrow(title, Priority.NEVER);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Finder.Found found, boolean empty) {
        super.updateItem(found, empty);
        if (empty || found == null) {
            setGraphic(null);
        } else {
            title.setText(found.title());
            detail.setText(found.detail());
            place.setText(found.place());
            setGraphic(line);
        }
    }
}
