package org.antou.register.view;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.antou.register.row.Row;
import org.antou.ui.Icons;

/** The context menu of a table. */
final class TableMenu {

    private TableMenu() {}

    static ContextMenu of(TableView<Row> table, List<TableAction> actions, Supplier<Set<UUID>> selected) {
        ContextMenu menu = new ContextMenu();
        actions.forEach(a ->
                menu.getItems().add(item(a.title(), a.icon(), () -> a.run().accept(selected.get()))));
        menu.getItems().addAll(new SeparatorMenuItem(), item("复制这一格", Icons.COPY, () -> copyCell(table)));
        menu.setOnShowing(e -> {
            boolean none = selected.get().isEmpty();
            menu.getItems().forEach(i -> i.setDisable(none));
        });
        return menu;
    }

    private static MenuItem item(String title, Icons icon, Runnable run) {
        MenuItem item = new MenuItem(title, icon.node());
        item.setOnAction(e -> run.run());
        return item;
    }

    private static void copyCell(TableView<Row> table) {
        var focused = table.getFocusModel().getFocusedCell();
        if (focused.getTableColumn() != null && focused.getRow() >= 0) {
            ClipboardContent content = new ClipboardContent();
            content.putString(String.valueOf(focused.getTableColumn().getCellData(focused.getRow())));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }
}
