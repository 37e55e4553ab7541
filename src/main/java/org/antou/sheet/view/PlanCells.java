package org.antou.sheet.view;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.antou.sheet.plan.RowState;

/** How the rows of a plan are drawn: coloured by what becomes of them, long texts whole in a tooltip. */
final class PlanCells {

    private static final int TOOLTIP_FROM = 12;
    private static final double TOOLTIP_WIDTH = 520;

    private PlanCells() {}

    /** A row. */
    static final class Line<T> extends TableRow<T> {

        private static final List<String> ALL = List.of("row-red", "row-ask", "row-grey");

        private final Function<T, RowState> state;

        Line(Function<T, RowState> state) {
            this.state = state;
        }

        @Override
        protected void updateItem(T row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().removeAll(ALL);
            if (!empty && row != null) {
                getStyleClass().addAll(styles(state.apply(row)));
            }
        }

        private static List<String> styles(RowState state) {
            return switch (state) {
                case ERROR -> List.of("row-red");
                case ASK -> List.of("row-ask");
                case SAME, SKIP, LEFT -> List.of("row-grey");
                case NEW, UPDATE -> List.of();
            };
        }
    }

    /** A cell; its tooltip is made when the mouse first comes to a long text. */
    static final class Text<T> extends TableCell<T, String> {

        Text() {
            setOnMouseEntered(e -> explain());
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? "" : text);
            setTooltip(null);
        }

        private void explain() {
            if (getText().length() >= TOOLTIP_FROM && getTooltip() == null) {
                Tooltip tooltip = new Tooltip(getText());
                tooltip.setWrapText(true);
                tooltip.setMaxWidth(TOOLTIP_WIDTH);
                tooltip.setShowDelay(Duration.millis(500));
                tooltip.setShowDuration(Duration.INDEFINITE);
                setTooltip(tooltip);
            }
        }
    }
}
