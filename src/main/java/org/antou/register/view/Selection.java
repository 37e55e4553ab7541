package org.antou.register.view;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import org.antou.register.row.Row;

/**
 * The selection of a table, kept by id: it is the same after sorting, filtering and reading anew. A selected row that a
 * filter hides is remembered and selected again when it comes back, but while hidden nothing is done to it.
 */
final class Selection {

    private final TableView<Row> table;
    private final Consumer<Set<UUID>> changed;
    private Set<UUID> remembered = Set.of();
    private boolean swapping;

    Selection(TableView<Row> table, Consumer<Set<UUID>> changed) {
        this.table = table;
        this.changed = changed;
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) c -> picked());
    }

    /** The selected rows that can be seen. */
    Set<UUID> visible() {
        Set<UUID> ids = new LinkedHashSet<>();
        List<Row> rows = table.getItems();
        table.getSelectionModel().getSelectedIndices().stream()
                .filter(i -> i >= 0 && i < rows.size())
                .forEach(i -> ids.add(rows.get(i).id()));
        return ids;
    }

    /** Selects one record; false where it can't be seen. */
    boolean select(UUID id) {
        int at = indexOf(id);
        remembered = Set.of(id);
        if (at < 0) {
            return false;
        }
        table.getSelectionModel().clearAndSelect(at);
        return true;
    }

    private int indexOf(UUID id) {
        List<Row> rows = table.getItems();
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).id().equals(id))
                .findFirst()
                .orElse(-1);
    }

    /** Shows other rows and selects those again that were selected. */
    void swap(List<Row> rows) {
        Set<UUID> before = visible();
        swapping = true;
        table.getSelectionModel().clearSelection();
        table.setItems(FXCollections.observableList(rows));
        selectAgain(rows);
        swapping = false;
        if (!before.equals(visible())) {
            changed.accept(visible());
        }
    }

    private void selectAgain(List<Row> rows) {
        if (remembered.isEmpty()) {
            return;
        }
        int[] at = IntStream.range(0, rows.size())
                .filter(i -> remembered.contains(rows.get(i).id()))
                .toArray();
        if (at.length == rows.size() && at.length > 1) {
            table.getSelectionModel().selectAll();
        } else if (at.length > 0) {
            table.getSelectionModel().selectIndices(at[0], Arrays.copyOfRange(at, 1, at.length));
        }
    }

    private void picked() {
        if (!swapping) {
            remembered = visible();
            changed.accept(remembered);
        }
    }
}
