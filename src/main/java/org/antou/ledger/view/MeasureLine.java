package org.antou.ledger.view;

import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.antou.ledger.model.Measure;
import org.antou.ui.Icons;

/** One measure in the form: done or not, its text, up, and away. */
final class MeasureLine implements LinesPart.Line<Measure> {

    private static final int CHARACTERS_A_LINE = 48;

    private final UUID id;
    private final CheckBox done = new CheckBox("已完成");
    private final TextArea content = new TextArea();
    private final Button up = icon(Icons.UP, "上移一条");
    private final Button remove = icon(Icons.DELETE, "删除这条措施");
    private final HBox root = new HBox(done, content, up, remove);

    MeasureLine(Measure measure, Runnable edited) {
        this.id = measure.id();
        done.setSelected(measure.done());
        content.setText(measure.content());
        content.setWrapText(true);
        content.setPrefRowCount(Math.min(4, 1 + measure.content().length() / CHARACTERS_A_LINE));
        done.selectedProperty().addListener((p, was, is) -> edited.run());
        content.textProperty().addListener((p, was, is) -> edited.run());
        HBox.setHgrow(content, Priority.ALWAYS);
        root.getStyleClass().add("part-line");
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void onRemove(Runnable run) {
        remove.setOnAction(e -> run.run());
    }

    void onUp(Runnable run) {
        up.setOnAction(e -> run.run());
    }

    @Override
    public void focus() {
        content.requestFocus();
    }

    /** A measure is kept on one line. */
    @Override
    public Measure value() {
        return new Measure(id, content.getText().strip().replaceAll("\\s*\\R\\s*", " "), done.isSelected());
    }

    private static Button icon(Icons icon, String what) {
        Button button = new Button("", icon.node());
        button.getStyleClass().add("flat");
        button.setTooltip(new Tooltip(what));
        button.setAccessibleText(what);
        return button;
    }
}
