package org.antou.meeting.view;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.antou.meeting.model.MonthWords;
import org.antou.meeting.model.QuotaCell;
import org.antou.meeting.model.QuotaCell.State;
import org.antou.meeting.model.QuotaLine;

/** One month of a line: a word and a colour; why it is so stands in its tooltip. */
final class MonthCell extends TableCell<QuotaLine, QuotaLine> {

    private static final List<String> STYLES =
            List.of("cell-held", "cell-hole", "cell-explained", "cell-open", "cell-not_due", "cell-late");

    private final int month;

    MonthCell(int month, CellWork work) {
        this.month = month;
        getStyleClass().add("month-cell");
        setOnMouseClicked(click -> {
            if (getItem() != null) {
                work.open(getItem(), month);
            }
        });
    }

    @Override
    protected void updateItem(QuotaLine line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().removeAll(STYLES);
        if (empty || line == null) {
            setText("");
            setTooltip(null);
            return;
        }
        QuotaCell cell = line.cellOf(month);
        setText(MonthWords.of(line, month));
        setTooltip(new Tooltip(cell.why()));
        getStyleClass().add("cell-" + cell.state().name().toLowerCase(Locale.ROOT));
        if (line.months().get(month - 1).late() > 0 && cell.state() == State.HELD) {
            getStyleClass().add("cell-late");
        }
    }
}
