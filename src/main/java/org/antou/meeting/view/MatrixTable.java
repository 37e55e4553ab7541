package org.antou.meeting.view;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.antou.meeting.model.QuotaLine;

/** The matrix as a table: twelve columns of months between what is asked for and what came of it. */
final class MatrixTable {

    private static final int MONTHS = 12;

    private final TableView<QuotaLine> table = new TableView<>();
    private final CellWork work;

    MatrixTable(CellWork work) {
        this.work = work;
        table.setId("matrix");
        table.getStyleClass().addAll("register-table", "matrix");
        table.setPlaceholder(new Label("没有要列的:还没有党支部,或筛选后没有一条。"));
        table.getSelectionModel().setCellSelectionEnabled(true);
        text("支部", 150, line -> line.branch().name());
        text("会议", 124, MatrixTable::kind);
        text("要求", 76, line -> line.rule().words());
        for (int month = 1; month <= MONTHS; month++) {
            month(month);
        }
        number("应开", QuotaLine::owed);
        number("达标", QuotaLine::kept);
        number("实开", QuotaLine::held);
        number("欠", QuotaLine::missing);
        table.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                key.consume();
                chosen();
            }
        });
    }

    private static String kind(QuotaLine line) {
        return line.rule().kind().title() + (line.group().isEmpty() ? "" : "·" + line.group());
    }

    private void text(String title, double width, Function<QuotaLine, String> text) {
        TableColumn<QuotaLine, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        table.getColumns().add(column);
    }

    private void number(String title, Function<QuotaLine, Integer> number) {
        text(title, 52, line -> String.valueOf(number.apply(line)));
        table.getColumns().get(table.getColumns().size() - 1).getStyleClass().add("cell-right");
    }

    private void month(int month) {
        TableColumn<QuotaLine, QuotaLine> column = new TableColumn<>(month + "月");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(c -> new MonthCell(month, work));
        column.setPrefWidth(56);
        column.setSortable(false);
        column.setUserData(month);
        table.getColumns().add(column);
    }

    private void chosen() {
        TablePosition<?, ?> cell = table.getFocusModel().getFocusedCell();
        boolean inside = cell.getTableColumn() != null
                && cell.getRow() >= 0
                && cell.getRow() < table.getItems().size();
        if (inside && cell.getTableColumn().getUserData() instanceof Integer month) {
            work.open(table.getItems().get(cell.getRow()), month);
        }
    }

    Node node() {
        return table;
    }

    void show(List<QuotaLine> lines) {
        table.setItems(FXCollections.observableArrayList(lines));
    }

    List<QuotaLine> shown() {
        return List.copyOf(table.getItems());
    }
}
