package org.antou.passport.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.antou.register.Column;
import org.antou.register.Columns;

/** What nobody types and everybody wants to see beside the table: state and its way, due day and its reason. */
final class Facts {

    private Facts() {}

    static <R> Optional<Node> of(String title, Columns<R> columns, List<String> keys, R row) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("detail-grid");
        ColumnConstraints label = new ColumnConstraints();
        label.setMinWidth(ColumnConstraints.CONSTRAIN_TO_PREF);
        ColumnConstraints value = new ColumnConstraints();
        value.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(label, value);
        for (String key : keys) {
            Column<R> column = columns.get(key);
            String shown = column.show(row);
            if (!shown.isEmpty()) {
                grid.addRow(
                        grid.getRowCount(),
                        text(column.title(), "detail-label"),
                        text(shown.replace('|', ';'), "detail-value"));
            }
        }
        return grid.getRowCount() == 0 ? Optional.empty() : Optional.of(new VBox(text(title, "detail-group"), grid));
    }

    private static Label text(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
