package org.antou.desktop.admin;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.antou.desktop.look.Words;

/** Plain tables of text for the few short lists of these screens; registers have {@code RegisterTable}. */
public final class Tables {

    private Tables() {}

    public static <R> TableView<R> of(String empty) {
        TableView<R> table = new TableView<>();
        Label none = Words.hint(empty);
        table.setPlaceholder(none);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        return table;
    }

    /** @param share how wide, as against the other columns */
    public static <R> void column(TableView<R> table, String title, double share, Function<R, String> text) {
        TableColumn<R, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setPrefWidth(share * 10);
        column.setSortable(false);
        table.getColumns().add(column);
    }
}
