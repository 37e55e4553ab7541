package org.antou.register.view;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Font;
import javafx.util.Duration;
import org.antou.register.Column;
import org.antou.register.ValueType;
import org.antou.register.row.Row;

/** The columns and rows of the table as they are drawn: one line a row, long texts in a tooltip. */
final class Cells {

    /** Shorter texts are seen whole in most columns and need no tooltip. */
    private static final int TOOLTIP_FROM = 12;

    private Cells() {}

    static TableColumn<Row, String> column(Column<?> column, int index) {
        TableColumn<Row, String> result = new TableColumn<>(column.title());
        result.setId(column.key());
        result.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(cell.getValue().shown(index)));
        result.setCellFactory(c -> new TextCell());
        result.setReorderable(true);
        result.setPrefWidth(ems(column.type()) * Font.getDefault().getSize());
        result.getStyleClass().add(right(column.type()) ? "cell-right" : "cell-left");
        return result;
    }

    private static double ems(ValueType type) {
        return switch (type) {
            case NUMBER, FLAG -> 5;
            case MONEY, DATE, PARTIAL_DATE, PERSON -> 8;
            case CHOICE -> 9;
            case SECTION, TEXT -> 11;
            case LONG_TEXT, LINES -> 24;
            default -> 13;
        };
    }

    private static boolean right(ValueType type) {
        return type == ValueType.NUMBER || type == ValueType.MONEY;
    }

    static TableRow<Row> row(TableView<Row> table) {
        return new StyledRow();
    }

    /** A tooltip costs a window of its own, so a cell makes one only when the mouse first comes to a long text. */
    private static final class TextCell extends TableCell<Row, String> {

        TextCell() {
            addEventHandler(MouseEvent.MOUSE_ENTERED, e -> explain());
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? "" : text);
            if (getTooltip() != null) {
                setTooltip(null);
            }
        }

        private void explain() {
            String text = getText();
            if (text.length() >= TOOLTIP_FROM && getTooltip() == null) {
                Tooltip tooltip = new Tooltip(text);
                tooltip.setWrapText(true);
                tooltip.setMaxWidth(40 * Font.getDefault().getSize());
                tooltip.setShowDelay(Duration.millis(600));
                tooltip.setShowDuration(Duration.INDEFINITE);
                setTooltip(tooltip);
            }
        }
    }

    private static final class StyledRow extends TableRow<Row> {
        private List<String> own = List.of();

        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            List<String> wanted = empty || row == null ? List.of() : row.styles();
            if (!wanted.equals(own)) {
                getStyleClass().removeAll(own);
                getStyleClass().addAll(wanted);
                own = wanted;
            }
        }
    }
}
