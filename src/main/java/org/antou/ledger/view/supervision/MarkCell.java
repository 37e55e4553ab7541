package org.antou.ledger.view.supervision;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.TableCell;
import javafx.scene.input.MouseButton;
import org.antou.ledger.model.SupervisionGrid.Mark;
import org.antou.ledger.model.SupervisionGrid.Row;

/** What one issue has in one period; a click opens it. */
final class MarkCell extends TableCell<Row, Mark> {

    MarkCell(Consumer<Row> open) {
        getStyleClass().add("mark-cell");
        setOnMouseClicked(click -> {
            boolean row = click.getButton() == MouseButton.PRIMARY && !isEmpty();
            if (row && getTableRow().getItem() != null) {
                open.accept(getTableRow().getItem());
            }
        });
    }

    @Override
    protected void updateItem(Mark mark, boolean empty) {
        super.updateItem(mark, empty);
        Stream.of(Mark.values()).map(MarkCell::style).forEach(getStyleClass()::remove);
        if (empty || mark == null) {
            setText("");
        } else {
            setText(mark.sign());
            getStyleClass().add(style(mark));
        }
    }

    private static String style(Mark mark) {
        return "mark-" + mark.name().toLowerCase(Locale.ROOT);
    }
}
