package org.antou.sheet.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.antou.sheet.plan.LeftOut;
import org.antou.ui.Dialogs;

/** The rows that are no records, each with the reason; those taken for it by mistake can be brought in after all. */
final class LeftOutForm {

    private LeftOutForm() {}

    /** The rows that are wanted in after all; empty where none are. */
    static Optional<Set<Integer>> ask(Dialogs dialogs, List<LeftOut> rows) {
        TableView<LeftOut> table = new TableView<>(FXCollections.observableArrayList(rows));
        table.setId("left-out-rows");
        table.getColumns()
                .setAll(List.of(
                        column("行", 60, LeftOut::number),
                        column("为什么不导入", 260, LeftOut::reason),
                        column("内容", 380, LeftOut::text)));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setPrefHeight(260);
        Label text = new Label("标题、合计、签字、隐藏的行不算记录。认错了的,选中它(可以多选),按“选中的照样导入”。");
        text.setWrapText(true);
        VBox content = new VBox(text, table);
        content.getStyleClass().add("dialog-wide");
        return dialogs.form(
                "不算记录的行",
                content,
                "选中的照样导入",
                () -> Optional.of(table.getSelectionModel().getSelectedItems())
                        .filter(selected -> !selected.isEmpty())
                        .map(selected -> selected.stream().map(LeftOut::number).collect(Collectors.toSet())));
    }

    private static TableColumn<LeftOut, String> column(
            String title, double width, java.util.function.Function<LeftOut, Object> value) {
        TableColumn<LeftOut, String> column = new TableColumn<>(title);
        column.setCellValueFactory(
                c -> new ReadOnlyStringWrapper(value.apply(c.getValue()).toString()));
        column.setPrefWidth(width);
        column.setSortable(false);
        return column;
    }
}
