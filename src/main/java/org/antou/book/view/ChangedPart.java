package org.antou.book.view;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.antou.book.BookState;
import org.antou.book.ChangedRow;
import org.antou.ui.Icons;

/** 装订后有改动: as it is bound and as it is now, and what is done about it. */
final class ChangedPart {

    private static final double DIVIDER = 0.5;

    private final TableView<ChangedRow> table = Pieces.table("book-changed", "装订过的内容没有改动。");
    private final GridPane detail = new GridPane();
    private final Button row;
    private final Button page;
    private final Button leave;
    private final VBox root;
    private BookState state;

    ChangedPart(BookActions actions, boolean mayWrite) {
        row = Pieces.button("book-correct-row", "续打更正行…", Icons.PRINT, () -> actions.print(List.of(), chosen()));
        page = Pieces.button(
                "book-correct-page", "更正补打这一页…", Icons.REFRESH, () -> actions.correctPage(chosen().get(0)));
        leave = Pieces.button("book-leave", "看过,不更正…", Icons.CHECK, () -> actions.leave(chosen()));
        List.of(row, page, leave).forEach(button -> button.setVisible(mayWrite));
        Pieces.column(
                table, "位置", 110, changed -> state.book().words(changed.bound().place()));
        Pieces.column(table, "内容", 420, changed -> changed.bound().of().label());
        Pieces.column(table, "改动", 300, ChangedPart::summary);
        table.getSelectionModel().getSelectedItems().addListener((javafx.beans.Observable seen) -> chosenChanged());
        detail.getStyleClass().add("changed-detail");
        ColumnConstraints title = new ColumnConstraints();
        ColumnConstraints side = new ColumnConstraints();
        title.setMinWidth(90);
        side.setPercentWidth(44);
        detail.getColumnConstraints().setAll(title, side, side);
        ScrollPane scroll = new ScrollPane(detail);
        scroll.setFitToWidth(true);
        SplitPane split = new SplitPane(table, scroll);
        split.setOrientation(javafx.geometry.Orientation.VERTICAL);
        split.setDividerPositions(DIVIDER);
        VBox.setVgrow(split, Priority.ALWAYS);
        root = new VBox(
                Pieces.row(Pieces.text("纸上的已经装订,不会自动重印。请逐条决定。", "hint"), Pieces.gap(), leave, page, row), split);
        root.getStyleClass().add("book-part");
    }

    Node node() {
        return root;
    }

    void show(BookState now) {
        state = now;
        table.getItems().setAll(now.changed());
        if (!now.changed().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
        chosenChanged();
    }

    private static String summary(ChangedRow changed) {
        return changed.gone()
                ? "已删除"
                : changed.differences().stream()
                        .map(ChangedRow.Difference::column)
                        .collect(Collectors.joining("、", "", " 改了"));
    }

    private List<ChangedRow> chosen() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    private void chosenChanged() {
        List<ChangedRow> chosen = chosen();
        boolean none = chosen.isEmpty() || state.pending().isPresent();
        row.setDisable(none);
        leave.setDisable(chosen.isEmpty());
        page.setDisable(none || chosen.size() != 1 || chosen.get(0).gone());
        detail.getChildren().clear();
        if (chosen.size() == 1) {
            show(chosen.get(0));
        }
    }

    private void show(ChangedRow changed) {
        detail.addRow(
                0,
                Pieces.text("栏目", "changed-head"),
                Pieces.text("装订时", "changed-head"),
                Pieces.text("现在", "changed-head"));
        if (changed.gone()) {
            List<String> whole = changed.bound().whole();
            for (int i = 0; i < whole.size(); i++) {
                line(i + 1, state.book().look().columns().get(i).title(), whole.get(i), i == 0 ? "(已删除)" : "");
            }
            return;
        }
        int at = 1;
        for (ChangedRow.Difference difference : changed.differences()) {
            line(at++, difference.column(), difference.bound(), difference.now());
        }
    }

    private void line(int at, String column, String bound, String now) {
        detail.addRow(
                at,
                Pieces.text(column, "changed-column"),
                Pieces.text(bound.isBlank() ? "(空)" : bound, "changed-bound"),
                Pieces.text(now.isBlank() ? "(空)" : now, "changed-now"));
    }
}
