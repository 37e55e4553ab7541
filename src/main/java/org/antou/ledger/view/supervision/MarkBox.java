package org.antou.ledger.view.supervision;

import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import org.antou.ledger.model.SupervisionGrid.Row;

/** Whether a row is marked for the visit that is to be written down. */
final class MarkBox extends TableCell<Row, Boolean> {

    private final CheckBox box = new CheckBox();

    MarkBox(Consumer<Row> toggle) {
        box.setFocusTraversable(false);
        box.setOnAction(e -> {
            Row row = getTableRow().getItem();
            if (row != null) {
                toggle.accept(row);
            }
        });
        getStyleClass().add("mark-cell");
    }

    @Override
    protected void updateItem(Boolean marked, boolean empty) {
        super.updateItem(marked, empty);
        if (empty || marked == null) {
            setGraphic(null);
        } else {
            box.setSelected(marked);
            setGraphic(box);
        }
    }
}
