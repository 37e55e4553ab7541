package org.antou.register.view;

import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Part of what a record holds, under a heading: names on the left, values on the right, both from the top. */
public final class DetailGroup {

    private DetailGroup() {}

    /** What stands under a name. */
    public record Line(String name, String value) {}

    /** The group; empty where it has no lines. */
    public static Optional<Node> of(String title, List<Line> lines) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("detail-grid");
        ColumnConstraints name = new ColumnConstraints();
        name.setMinWidth(ColumnConstraints.CONSTRAIN_TO_PREF);
        ColumnConstraints value = new ColumnConstraints();
        value.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(name, value);
        for (Line line : lines) {
            grid.addRow(grid.getRowCount(), text(line.name(), "detail-label"), text(line.value(), "detail-value"));
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(new VBox(text(title, "detail-group"), grid));
    }

    private static Label text(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }
}
