package org.antou.sheet.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.antou.register.Column;
import org.antou.register.ValueType;
import org.antou.sheet.plan.Flaw;
import org.antou.sheet.plan.ImportPlan;
import org.antou.sheet.plan.PlanRow;

/** One text of a row: to be typed or chosen, with what stands in the store beside it and what is wrong below. */
final class MendField<R> {

    private final ImportPlan<R> plan;
    private final PlanRow<R> row;
    private final Column<R> column;
    private final Optional<R> stored;
    private final String before;
    private final TextInputControl text;
    private final Node editor;
    private final CheckBox everywhere = new CheckBox();

    MendField(ImportPlan<R> plan, PlanRow<R> row, Column<R> column, Optional<R> stored) {
        this.plan = plan;
        this.row = row;
        this.column = column;
        this.stored = stored;
        this.before = plan.text(row, column);
        List<String> words = words();
        if (!words.isEmpty()) {
            ComboBox<String> box = new ComboBox<>(FXCollections.observableArrayList(words));
            box.setEditable(true);
            box.setValue(before);
            box.setMaxWidth(Double.MAX_VALUE);
            text = box.getEditor();
            editor = box;
        } else {
            text = column.type() == ValueType.LONG_TEXT || column.type() == ValueType.LINES
                    ? area(before)
                    : new TextField(before);
            editor = text;
        }
        text.setId("mend-" + column.key());
        everywhere.setId("mend-all-" + column.key());
    }

    /** What can be chosen here. */
    private List<String> words() {
        return switch (column.type()) {
            case CHOICE -> plan.port().choices(column);
            case FLAG -> List.of("是", "否");
            default -> List.of();
        };
    }

    private static TextArea area(String text) {
        TextArea area = new TextArea(text);
        area.setWrapText(true);
        area.setPrefRowCount(Math.min(6, 2 + text.length() / 60));
        return area;
    }

    /** Puts it into the form; hands back the next free line. */
    int add(GridPane grid, int line, List<Flaw> flaws) {
        VBox box = new VBox(editor);
        box.getStyleClass().add("mend-field");
        List<Flaw> mine =
                flaws.stream().filter(f -> f.field().equals(column.key())).toList();
        mine.forEach(f -> box.getChildren().add(MendForm.error(f.reason())));
        if (!mine.isEmpty()) {
            box.getChildren().addAll(more());
        }
        Label title = MendForm.label(column.title(), "mend-title");
        if (stored.isPresent()) {
            grid.addRow(line, title, box, there());
        } else {
            grid.addRow(line, title, box);
        }
        return line + 1;
    }

    /** Ways to mend it faster: one of those who bear the name, and the same text in every row. */
    private List<Node> more() {
        List<Node> more = new ArrayList<>();
        List<String> bearers = column.type() == ValueType.PERSON ? plan.bearers(before) : List.of();
        if (!bearers.isEmpty()) {
            FlowPane links = new FlowPane();
            bearers.forEach(b -> {
                Hyperlink link = new Hyperlink(b);
                link.setOnAction(e -> text.setText(b));
                links.getChildren().add(link);
            });
            more.add(links);
        }
        long alike = before.isBlank() ? 0 : plan.alike(row, column);
        if (alike > 1) {
            everywhere.setText("这一列写着同样内容的 " + alike + " 行都这样改");
            more.add(everywhere);
        }
        return more;
    }

    /** What stands in the store; where it differs, a way to keep it. */
    private Node there() {
        R record = stored.orElseThrow();
        String shown = column.value(record).map(column::masked).orElse("");
        boolean differs = row.record()
                .map(r -> !column.value(r).equals(column.value(record)))
                .orElse(!before.equals(column.show(record)));
        Label label = MendForm.label(shown.isEmpty() ? "(空)" : shown, differs ? "mend-differs" : "mend-same");
        if (!differs || column.sensitive()) {
            return label;
        }
        Button keep = new Button("用库里的");
        keep.getStyleClass().add("small");
        keep.setId("mend-keep-" + column.key());
        keep.setOnAction(e -> text.setText(column.show(record)));
        VBox box = new VBox(label, keep);
        box.getStyleClass().add("mend-field");
        return box;
    }

    /** A column that changes although the sheet has no such column of its own. */
    static <R> int onlyShown(GridPane grid, int line, Column<R> column, R record, R stored) {
        grid.addRow(
                line,
                MendForm.label(column.title(), "mend-title"),
                MendForm.label(shown(column, record), "mend-same"),
                MendForm.label(shown(column, stored), "mend-differs"));
        return line + 1;
    }

    private static <R> String shown(Column<R> column, R record) {
        return column.value(record).map(column::masked).orElse("(空)");
    }

    Optional<String> changed() {
        String now = text.getText() == null ? "" : text.getText();
        return now.equals(before) ? Optional.empty() : Optional.of(now);
    }

    boolean everywhere() {
        return everywhere.isSelected();
    }
}
