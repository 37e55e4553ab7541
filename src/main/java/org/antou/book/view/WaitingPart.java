package org.antou.book.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.antou.book.BookRow;
import org.antou.book.BookState;
import org.antou.ui.Icons;

/** 待登记: what is not in the book yet; all of it is printed, or what is selected. */
final class WaitingPart {

    private final TableView<BookRow> table = Pieces.table("book-waiting", "都已登记,没有要印的。");
    private final Button print;
    private final VBox root;
    private BookState state;

    WaitingPart(BookActions actions, boolean mayWrite) {
        print = Pieces.button("book-print", "续打…", Icons.PRINT, () -> actions.print(chosen(), List.of()));
        print.getStyleClass().add("accent");
        print.setVisible(mayWrite);
        print.setDisable(true);
        Pieces.column(table, "次序", 60, row -> String.valueOf(state.waiting().indexOf(row) + 1));
        Pieces.column(table, "内容", 900, BookRow::label);
        VBox.setVgrow(table, Priority.ALWAYS);
        root = new VBox(
                Pieces.row(Pieces.text("不选就全部登记;只想登记一部分的,先选中(Ctrl、Shift 多选)。", "hint"), Pieces.gap(), print), table);
        root.getStyleClass().add("book-part");
    }

    Node node() {
        return root;
    }

    void show(BookState now) {
        state = now;
        table.getItems().setAll(now.waiting());
        print.setDisable(now.pending().isPresent()
                || now.waiting().isEmpty() && now.carried().isEmpty());
    }

    /** What is selected, in the order of the register; everything where nothing is. */
    private List<BookRow> chosen() {
        List<BookRow> selected = table.getSelectionModel().getSelectedItems();
        return selected.isEmpty()
                ? state.waiting()
                : state.waiting().stream().filter(selected::contains).toList();
    }
}
