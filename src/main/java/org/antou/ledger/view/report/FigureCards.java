package org.antou.ledger.view.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.antou.ledger.model.Figure;
import org.antou.register.Filter;

/** The numbers in cards, two columns of them; a number is a link to the rows behind it. */
final class FigureCards {

    private final Consumer<Filter> rows;
    private final ScrollPane root;

    FigureCards(List<Figure> figures, Consumer<Filter> rows) {
        this.rows = rows;
        Map<String, List<Figure>> groups =
                figures.stream().collect(Collectors.groupingBy(Figure::group, LinkedHashMap::new, Collectors.toList()));
        VBox left = column();
        VBox right = column();
        int[] heights = new int[2];
        groups.forEach((title, lines) -> {
            int side = heights[0] <= heights[1] ? 0 : 1;
            heights[side] += lines.size() + 2;
            (side == 0 ? left : right).getChildren().add(card(title, lines));
        });
        HBox both = new HBox(left, right);
        both.getStyleClass().add("figure-columns");
        root = new ScrollPane(both);
        root.setFitToWidth(true);
        root.getStyleClass().add("report-scroll");
    }

    private static VBox column() {
        VBox column = new VBox();
        column.getStyleClass().add("figure-column");
        column.setPrefWidth(1);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    Node node() {
        return root;
    }

    private Node card(String title, List<Figure> lines) {
        Label head = new Label(title);
        head.getStyleClass().add("report-subtitle");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("figure-grid");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        ColumnConstraints value = new ColumnConstraints();
        value.setHalignment(HPos.RIGHT);
        value.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints note = new ColumnConstraints();
        note.setPercentWidth(38);
        grid.getColumnConstraints().addAll(name, value, note);
        for (int i = 0; i < lines.size(); i++) {
            Figure figure = lines.get(i);
            grid.addRow(i, text(figure.title(), "figure-title"), number(figure), text(figure.note(), "report-muted"));
        }
        VBox card = new VBox(head, grid);
        card.getStyleClass().add("figure-card");
        return card;
    }

    private static Label text(String text, String style) {
        Label label = new Label(text);
        label.setTooltip(text.isEmpty() ? null : new Tooltip(text));
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        return label;
    }

    private Node number(Figure figure) {
        if (figure.rows().isEmpty()) {
            Label plain = new Label(figure.value());
            plain.getStyleClass().add("figure-value");
            return plain;
        }
        Hyperlink link = new Hyperlink(figure.value());
        link.getStyleClass().add("figure-value");
        link.setTooltip(new Tooltip("看这些问题"));
        link.setAccessibleText(figure.group() + " " + figure.title() + " " + figure.value());
        link.setOnAction(e -> rows.accept(figure.rows().get()));
        return link;
    }
}
