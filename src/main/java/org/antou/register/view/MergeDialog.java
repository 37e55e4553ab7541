package org.antou.register.view;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.antou.register.Column;
import org.antou.ui.Dialogs;

/** Shows both values of every field that two people changed, and lets the clerk choose. */
final class MergeDialog {

    private MergeDialog() {}

    /** The fields where the clerk insists on the own value; empty where nothing is to be saved. */
    static <R> Optional<Set<String>> ask(Dialogs dialogs, Merge<R> merge) {
        Set<String> insisted = new LinkedHashSet<>();
        Label text = new Label("您填写的时候,这条记录被别人改过。下面几项两边不一样,请逐项选定要保存的。");
        text.setWrapText(true);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("merge-grid");
        int row = 0;
        for (String field : merge.contested()) {
            add(grid, row, merge, merge.columns().get(field), insisted);
            row++;
        }
        VBox content = new VBox(text, grid);
        content.getStyleClass().add("merge");
        return dialogs.form("两边都改过", content, "按选定的保存", () -> Optional.of(insisted));
    }

    private static <R> void add(GridPane grid, int row, Merge<R> merge, Column<R> column, Set<String> insisted) {
        ToggleGroup group = new ToggleGroup();
        RadioButton theirs = radio("现在库里的:" + show(column, merge.theirs()), group);
        RadioButton mine = radio("您填的:" + show(column, merge.mine()), group);
        theirs.setSelected(true);
        mine.selectedProperty().addListener((p, was, is) -> {
            if (is) {
                insisted.add(column.key());
            } else {
                insisted.remove(column.key());
            }
        });
        Label label = new Label(column.title());
        label.getStyleClass().add("form-label");
        grid.addRow(row, label, new VBox(theirs, mine));
    }

    private static <R> String show(Column<R> column, R record) {
        String text = column.value(record).map(column::masked).orElse("");
        return text.isEmpty() ? "(空)" : text;
    }

    private static RadioButton radio(String text, ToggleGroup group) {
        RadioButton radio = new RadioButton(text);
        radio.setToggleGroup(group);
        radio.setWrapText(true);
        return radio;
    }
}
