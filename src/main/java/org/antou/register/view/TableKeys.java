package org.antou.register.view;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.antou.register.row.Row;

/** The keyboard of a table: Enter opens, Ctrl+F searches, Down goes from the search into the table, Esc clears the search. */
final class TableKeys {

    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private final TableView<Row> table;
    private final TableHead head;
    private Optional<Consumer<UUID>> open = Optional.empty();

    TableKeys(TableView<Row> table, Node root, TableHead head) {
        this.table = table;
        this.head = head;
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::anywhere);
        head.search().addEventHandler(KeyEvent.KEY_PRESSED, this::inSearch);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::inTable);
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    void onOpen(Consumer<UUID> consumer) {
        open = Optional.of(consumer);
    }

    private void anywhere(KeyEvent event) {
        if (FIND.match(event)) {
            event.consume();
            head.search().focus();
        }
    }

    private void inSearch(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            event.consume();
            table.requestFocus();
            if (table.getSelectionModel().isEmpty()) {
                table.getSelectionModel().selectFirst();
            }
        }
    }

    private void inTable(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            openSelected();
        } else if (event.getCode() == KeyCode.ESCAPE && !head.search().text().isEmpty()) {
            event.consume();
            head.search().clear();
        }
    }

    private void clicked(MouseEvent event) {
        boolean onRow = isInRow(event.getPickResult().getIntersectedNode());
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && onRow) {
            openSelected();
        }
    }

    private static boolean isInRow(Node hit) {
        for (Node n = hit; n != null; n = n.getParent()) {
            if (n.getStyleClass().contains("table-row-cell")) {
                return true;
            }
        }
        return false;
    }

    private void openSelected() {
        Row row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            open.ifPresent(o -> o.accept(row.id()));
        }
    }
}
