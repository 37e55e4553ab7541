package org.antou.register.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.Observable;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.Sort;
import org.antou.register.row.Row;
import org.antou.ui.Icons;

/** Which columns a table shows, in which order, how wide, and sorted how; told to whoever remembers it. */
final class ColumnLayout {

    private final TableView<Row> table;
    private final List<String> initial;
    private final Map<String, TableColumn<Row, String>> byKey = new HashMap<>();
    private final List<String> natural = new ArrayList<>();
    private final Runnable edited;
    private boolean applying;
    private boolean swapping;

    ColumnLayout(TableView<Row> table, Columns<?> columns, List<String> initial, Runnable edited) {
        this.table = table;
        this.initial = initial;
        this.edited = edited;
        for (int i = 0; i < columns.all().size(); i++) {
            Column<?> column = columns.all().get(i);
            TableColumn<Row, String> shown = Cells.column(column, i);
            byKey.put(column.key(), shown);
            natural.add(column.key());
            shown.widthProperty().addListener((Observable p) -> tell());
            shown.visibleProperty().addListener((Observable p) -> tell());
        }
        reset();
        table.getColumns().addListener((Observable p) -> tell());
    }

    private void tell() {
        if (!applying) {
            edited.run();
        }
    }

    /** The columns as they were meant at first. */
    void reset() {
        show(initial);
    }

    /** Shows these columns in this order; the others stand hidden behind them. */
    void show(List<String> keys) {
        List<String> order =
                new ArrayList<>(keys.stream().filter(byKey::containsKey).toList());
        natural.stream().filter(k -> !order.contains(k)).forEach(order::add);
        arrange(order, keys);
    }

    private void arrange(List<String> order, List<String> shown) {
        applying = true;
        byKey.forEach((key, column) -> column.setVisible(shown.contains(key)));
        List<TableColumn<Row, String>> wanted = order.stream().map(byKey::get).toList();
        if (!table.getColumns().equals(wanted)) {
            table.getColumns().setAll(wanted);
        }
        applying = false;
    }

    void apply(Layout layout) {
        List<Layout.Part> known = layout.parts().stream()
                .filter(p -> byKey.containsKey(p.column()))
                .toList();
        List<String> order =
                new ArrayList<>(known.stream().map(Layout.Part::column).toList());
        natural.stream().filter(k -> !order.contains(k)).forEach(order::add);
        applying = true;
        known.forEach(p -> byKey.get(p.column()).setPrefWidth(p.width()));
        applying = false;
        arrange(
                order,
                known.stream()
                        .filter(Layout.Part::shown)
                        .map(Layout.Part::column)
                        .toList());
    }

    Layout layout() {
        return new Layout(table.getColumns().stream()
                .map(c -> new Layout.Part(c.getId(), c.getWidth(), c.isVisible()))
                .toList());
    }

    List<String> shown() {
        return table.getVisibleLeafColumns().stream().map(TableColumn::getId).toList();
    }

    List<Sort> sorts() {
        return table.getSortOrder().stream()
                .map(c -> new Sort(c.getId(), c.getSortType() == TableColumn.SortType.DESCENDING))
                .toList();
    }

    void sort(List<Sort> sorts) {
        List<TableColumn<Row, ?>> order = new ArrayList<>();
        for (Sort sort : sorts) {
            TableColumn<Row, String> column = byKey.get(sort.column());
            if (column != null) {
                column.setSortType(
                        sort.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
                order.add(column);
            }
        }
        table.getSortOrder().setAll(order);
    }

    /** Runs a swap of the rows: the stock table forgets the arrows in its headings when it gets a new list. */
    void keepingSorts(Runnable swap) {
        List<TableColumn<Row, ?>> order = List.copyOf(table.getSortOrder());
        swapping = true;
        swap.run();
        table.getSortOrder().setAll(order);
        swapping = false;
    }

    /** Whether the sort order changes only because rows are swapped. */
    boolean isSwapping() {
        return swapping;
    }

    /** The button with a tick for every column. */
    MenuButton button() {
        MenuButton button = new MenuButton("列", Icons.COLUMNS.node());
        button.setOnShowing(e -> button.getItems().setAll(items()));
        button.getItems().setAll(items());
        return button;
    }

    private List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        for (TableColumn<Row, ?> column : table.getColumns()) {
            CheckBox tick = new CheckBox(column.getText());
            tick.setSelected(column.isVisible());
            tick.setOnAction(e -> column.setVisible(tick.isSelected()));
            items.add(new CustomMenuItem(tick, false));
        }
        items.add(new SeparatorMenuItem());
        MenuItem reset = new MenuItem("恢复默认的列");
        reset.setOnAction(e -> {
            reset();
            tell();
        });
        items.add(reset);
        return items;
    }
}
