package org.antou.book.view;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.antou.book.BookLine;
import org.antou.book.BookState;
import org.antou.ui.Icons;

/** 已装订: the pages of the book; each can be printed again from what was kept, and cover and index made. */
final class BoundPart {

    private final TableView<Sheet> table = Pieces.table("book-bound", "还没有装订的页。");
    private final Button again;
    private final Button index;
    private final Button retract;
    private final VBox root;

    /** A page in the list. */
    private record Sheet(int page, int used, int rows, List<BookLine> lines) {

        String labels() {
            return lines.stream()
                    .filter(BookLine::first)
                    .map(line -> line.of().label())
                    .collect(Collectors.joining(";"));
        }
    }

    BoundPart(BookActions actions, boolean mayWrite) {
        again = Pieces.button(
                "book-again",
                "补打这一页…",
                Icons.REFRESH,
                () -> actions.reprint(
                        table.getSelectionModel().getSelectedItem().page()));
        again.setVisible(mayWrite);
        retract = Pieces.button("book-retract", "撤回最后一次装订…", Icons.UNDO, actions::retract);
        retract.setVisible(mayWrite);
        Button cover = Pieces.button("book-cover", "封面…", Icons.BOOK, actions::cover);
        index = Pieces.button("book-index", "目录…", Icons.LEDGER, actions::index);
        table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        Pieces.column(table, "页", 60, sheet -> String.valueOf(sheet.page()));
        Pieces.column(table, "已用行", 90, sheet -> sheet.used() + " / " + sheet.rows());
        Pieces.column(table, "内容", 800, Sheet::labels);
        again.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        VBox.setVgrow(table, Priority.ALWAYS);
        root = new VBox(
                Pieces.row(Pieces.text("补打按当时印的内容,页首注明“补打”。", "hint"), Pieces.gap(), retract, again, index, cover),
                table);
        root.getStyleClass().add("book-part");
    }

    Node node() {
        return root;
    }

    void show(BookState now) {
        index.setDisable(now.bound().isEmpty());
        retract.setDisable(now.bound().isEmpty() || now.pending().isPresent());
        table.getItems()
                .setAll(IntStream.rangeClosed(1, now.pages())
                        .mapToObj(page -> sheet(now, page))
                        .filter(sheet -> !sheet.lines().isEmpty())
                        .toList());
    }

    private static Sheet sheet(BookState now, int page) {
        List<BookLine> lines = now.linesOf(page);
        int used = lines.isEmpty()
                ? 0
                : now.book().lineOf(lines.get(lines.size() - 1).place());
        return new Sheet(page, used, now.book().rows(), lines);
    }
}
