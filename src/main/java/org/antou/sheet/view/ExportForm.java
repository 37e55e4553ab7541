package org.antou.sheet.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.antou.register.Column;
import org.antou.register.view.ShownTable;

/** Asks what of a table goes out: as seen, only what is selected, or everything. */
final class ExportForm<R> {

    /** Which records go out. */
    enum Extent {
        SHOWN,
        SELECTED,
        ALL
    }

    /** What was asked for. */
    record Wish(Extent extent, boolean sensitive) {}

    private final RadioButton shown = new RadioButton();
    private final RadioButton selected = new RadioButton();
    private final RadioButton all = new RadioButton();
    private final CheckBox sensitive = new CheckBox("连同身份证号等敏感内容");
    private final VBox root = new VBox();

    /**
     * @param mayAskSensitive whether the account may take personal data out
     * @param columns         every column of the register
     * @param total           how many records there are
     */
    ExportForm(Optional<ShownTable<R>> table, List<Column<R>> columns, long total, boolean mayAskSensitive) {
        ToggleGroup group = new ToggleGroup();
        List<Node> lines = new ArrayList<>();
        table.ifPresent(t -> {
            shown.setText("现在显示的 " + t.ids().size() + " 条:按现在的筛选、排序和列");
            selected.setText("选中的 " + t.selected().size() + " 条:按现在的排序和列");
            selected.setDisable(t.selected().isEmpty());
            lines.addAll(List.of(shown, selected));
        });
        all.setText("全部 " + total + " 条:全部的列");
        lines.add(all);
        shown.setId("export-shown");
        selected.setId("export-selected");
        all.setId("export-all");
        sensitive.setId("export-sensitive");
        List.of(shown, selected, all).forEach(b -> b.setToggleGroup(group));
        boolean several = table.filter(t -> t.selected().size() > 1).isPresent();
        group.selectToggle(several ? selected : table.isPresent() ? shown : all);
        if (mayAskSensitive && columns.stream().anyMatch(Column::sensitive)) {
            lines.add(sensitive);
        }
        Label hint = new Label("写成 .xlsx 表格:日期是真日期,号码是文本。表格末尾有两列隐藏的标识,改好的表格可以再导回来,只更新改过的地方。");
        hint.setWrapText(true);
        hint.getStyleClass().add("hint");
        lines.add(hint);
        root.getChildren().setAll(lines);
        root.getStyleClass().add("small-form");
    }

    Node node() {
        return root;
    }

    Optional<Wish> read() {
        Extent extent = shown.isSelected() ? Extent.SHOWN : selected.isSelected() ? Extent.SELECTED : Extent.ALL;
        return Optional.of(new Wish(extent, sensitive.isSelected()));
    }
}
