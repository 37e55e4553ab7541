package org.antou.register.view;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** How the fields stand: under headings, labels left of them, short ones in two columns, long ones across both. */
final class FormBody {

    private static final int COLUMNS = 4;
    private static final double FIELD = 240;

    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);

    FormBody(FormFields<?> fields, List<FormGroup> groups, List<? extends FormPart<?>> parts) {
        content.getStyleClass().add("form-body");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("form-scroll");
        List<FieldBox> rest = new ArrayList<>(fields.boxes());
        for (FormGroup group : groups) {
            List<FieldBox> boxes = group.fields().stream().map(fields::box).toList();
            rest.removeAll(boxes);
            add(group.title(), grid(boxes));
            parts.stream().filter(p -> p.after().equals(group.title())).forEach(p -> add(p.title(), p.node()));
        }
        if (!rest.isEmpty()) {
            add(groups.isEmpty() ? "" : "其他", grid(rest));
        }
        List<String> titles = groups.stream().map(FormGroup::title).toList();
        parts.stream().filter(p -> !titles.contains(p.after())).forEach(p -> add(p.title(), p.node()));
    }

    Node node() {
        return scroll;
    }

    void reveal(FieldBox box) {
        box.editor().focus().requestFocus();
        double y = content.sceneToLocal(box.body().localToScene(0, 0)).getY();
        double height = content.getHeight() - scroll.getViewportBounds().getHeight();
        if (height > 0) {
            scroll.setVvalue(Math.max(0, Math.min(1, (y - 40) / height)));
        }
    }

    private void add(String title, Node node) {
        VBox group = new VBox();
        group.getStyleClass().add("form-group");
        if (!title.isEmpty()) {
            Label heading = new Label(title);
            heading.getStyleClass().add("form-heading");
            group.getChildren().add(heading);
        }
        group.getChildren().add(node);
        content.getChildren().add(group);
    }

    private static GridPane grid(List<FieldBox> boxes) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        grid.getColumnConstraints().addAll(labels(), fields(), labels(), fields());
        int row = 0;
        int column = 0;
        for (FieldBox box : boxes) {
            if (column > 0 && (box.isWide() || column >= COLUMNS)) {
                row++;
                column = 0;
            }
            GridPane.setValignment(box.label(), VPos.TOP);
            grid.add(box.label(), column, row);
            grid.add(box.body(), column + 1, row, box.isWide() ? 3 : 1, 1);
            column += box.isWide() ? COLUMNS : 2;
        }
        return grid;
    }

    private static ColumnConstraints labels() {
        ColumnConstraints constraints = new ColumnConstraints();
        constraints.setMinWidth(ColumnConstraints.CONSTRAIN_TO_PREF);
        return constraints;
    }

    /** Equal columns, whatever stands in them: what is said under a field must not move the others. */
    private static ColumnConstraints fields() {
        ColumnConstraints constraints = new ColumnConstraints();
        constraints.setPrefWidth(FIELD);
        constraints.setHgrow(Priority.ALWAYS);
        constraints.setPercentWidth(-1);
        constraints.setFillWidth(true);
        return constraints;
    }
}
