package org.antou.sheet.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
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
    record Wish(Extent extent, Optional<String> why) {

        /** Personal data goes out only with a reason. */
        boolean sensitive() {
            return why.isPresent();
        }
    }

    private static final String BACK = "表格末尾有两列隐藏的标识,改好的表格可以再导回来,只更新改过的地方。";

    private final RadioButton shown = new RadioButton();
    private final RadioButton selected = new RadioButton();
    private final RadioButton all = new RadioButton();
    private final CheckBox sensitive = new CheckBox("连同身份证号等敏感内容");
    private final TextField why = new TextField();
    private final Label message = new Label();
    private final VBox root = new VBox();

    /**
     * @param onScreen        what the register's table shows
     * @param mayAskSensitive whether the account may take personal data out
     * @param columns         every column of the register
     * @param total           how many records there are
     * @param comesBack       whether the workbook can be brought in again
     */
    ExportForm(
            Optional<ShownTable<R>> onScreen,
            List<Column<R>> columns,
            long total,
            boolean mayAskSensitive,
            boolean comesBack) {
        ToggleGroup group = new ToggleGroup();
        List<Node> lines = new ArrayList<>();
        Optional<ShownTable<R>> table = onScreen.filter(ShownTable::complete);
        table.ifPresent(t -> {
            shown.setText("现在显示的 " + t.ids().size() + " 条:按现在的筛选、排序和列");
            selected.setText("选中的 " + t.selected().size() + " 条:按现在的排序和列");
            selected.setDisable(t.selected().isEmpty());
            lines.addAll(List.of(shown, selected));
        });
        all.setText("全部 " + total + " 条:全部的列");
        lines.add(all);
        if (onScreen.isPresent() && table.isEmpty()) {
            lines.add(hint("这本台账的表格还没有打开,或者还没有读完,现在只能导出全部。要按筛选和列导出,请先打开它,等条数不再变化。"));
        }
        shown.setId("export-shown");
        selected.setId("export-selected");
        all.setId("export-all");
        sensitive.setId("export-sensitive");
        List.of(shown, selected, all).forEach(b -> b.setToggleGroup(group));
        boolean several = table.filter(t -> t.selected().size() > 1).isPresent();
        group.selectToggle(several ? selected : table.isPresent() ? shown : all);
        if (mayAskSensitive && columns.stream().anyMatch(Column::sensitive)) {
            why.setId("export-why");
            why.setPromptText("事由,例如:办理登记备案");
            why.disableProperty().bind(sensitive.selectedProperty().not());
            message.getStyleClass().add("field-error");
            lines.addAll(List.of(sensitive, why, message, hint("谁、何时、因何事导出,会记入每个人的历史。")));
        }
        lines.add(hint("写成 .xlsx 表格:日期是真日期,号码是文本。" + (comesBack ? BACK : "")));
        root.getChildren().setAll(lines);
        root.getStyleClass().add("small-form");
    }

    private static Label hint(String text) {
        return MendForm.label(text, "hint");
    }

    Node node() {
        return root;
    }

    Optional<Wish> read() {
        Extent extent = shown.isSelected() ? Extent.SHOWN : selected.isSelected() ? Extent.SELECTED : Extent.ALL;
        boolean wanted = sensitive.isSelected();
        boolean unsaid = wanted && why.getText().isBlank();
        message.setText(unsaid ? "请写明事由。" : "");
        return unsaid
                ? Optional.empty()
                : Optional.of(
                        new Wish(extent, Optional.of(why.getText().strip()).filter(w -> wanted)));
    }
}
