package org.antou.ledger.view.supervision;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Font;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.LedgerColumns;
import org.antou.ledger.model.SupervisionGrid.Mark;
import org.antou.ledger.model.SupervisionGrid.Period;
import org.antou.ledger.model.SupervisionGrid.Row;
import org.antou.register.Named;

/** The grid itself: issues down, periods across; cells are chosen by mouse or arrow keys, rows marked with Space. */
final class GridTable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");
    private static final double PERIOD = 4.4;

    private final TableView<Row> table = new TableView<>();
    private final Set<UUID> marked = new LinkedHashSet<>();
    private final BiConsumer<Issue, Period> open;
    private final IntConsumer counted;
    private final TableColumn<Row, Boolean> mark = new TableColumn<>("选");
    private final List<TableColumn<Row, ?>> fixed;
    private List<Period> periods = List.of();

    /**
     * @param open    what a cell of a period does
     * @param counted told how many rows are marked
     */
    GridTable(BiConsumer<Issue, Period> open, IntConsumer counted) {
        this.open = open;
        this.counted = counted;
        mark.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(
                marked.contains(row.getValue().issue().id())));
        mark.setCellFactory(column -> new MarkBox(this::toggle));
        mark.setPrefWidth(ems(2.8));
        mark.setSortable(false);
        TableColumn<Row, String> content =
                column("反馈问题", 21, row -> row.issue().content().replace('\n', ' '));
        fixed = List.of(
                mark,
                column("序号", 3.6, row -> String.valueOf(row.issue().number())),
                content,
                column(
                        "牵头科室",
                        7.5,
                        row -> row.issue().section().map(Named::name).orElse("")),
                column(
                        "状态",
                        7.5,
                        row -> LedgerColumns.ALL.get(LedgerColumns.STATUS).show(row.issue())),
                column("空缺", 5, row -> row.holes() == 0 ? "" : row.holes() + " 期"));
        table.getColumns().setAll(fixed);
        table.setPlaceholder(new Label("没有需要督查的问题。"));
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getStyleClass().add("supervision-grid");
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        counted.accept(0);
    }

    Node node() {
        return table;
    }

    void focus() {
        table.requestFocus();
        if (!table.getItems().isEmpty()) {
            table.getSelectionModel()
                    .select(0, table.getColumns().get(table.getColumns().size() - 1));
        }
    }

    private static double ems(double ems) {
        return ems * Font.getDefault().getSize();
    }

    private static TableColumn<Row, String> column(String title, double ems, Function<Row, String> text) {
        TableColumn<Row, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setPrefWidth(ems(ems));
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    void show(List<Row> rows, List<Period> shown) {
        marked.retainAll(rows.stream().map(row -> row.issue().id()).toList());
        table.setItems(FXCollections.observableArrayList(rows));
        periods(shown);
        counted.accept(marked.size());
    }

    void periods(List<Period> shown) {
        periods = List.copyOf(shown);
        table.getColumns().setAll(fixed);
        for (Period period : periods) {
            table.getColumns().add(period(period));
        }
    }

    private TableColumn<Row, Mark> period(Period period) {
        TableColumn<Row, Mark> column = new TableColumn<>();
        Label head = new Label(period.until().format(DAY));
        head.setTooltip(
                new Tooltip("第 " + period.number() + " 期:" + period.after().plusDays(1) + " 至 " + period.until()));
        column.setGraphic(head);
        column.setUserData(period);
        column.setPrefWidth(ems(PERIOD));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().marks().get(period.number() - 1)));
        column.setCellFactory(c -> new MarkCell(row -> open.accept(row.issue(), period)));
        return column;
    }

    private void key(KeyEvent event) {
        Row row = table.getFocusModel().getFocusedItem();
        if (row == null) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE) {
            toggle(row);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            focused().ifPresent(period -> open.accept(row.issue(), period));
            event.consume();
        }
    }

    private Optional<Period> focused() {
        TablePosition<?, ?> cell = table.getFocusModel().getFocusedCell();
        return Optional.ofNullable(cell.getTableColumn())
                .map(TableColumn::getUserData)
                .filter(Period.class::isInstance)
                .map(Period.class::cast);
    }

    private void toggle(Row row) {
        UUID id = row.issue().id();
        if (!marked.remove(id)) {
            marked.add(id);
        }
        marks();
    }

    private void marks() {
        table.refresh();
        counted.accept(marked.size());
    }

    /** Marks the rows that lack a supervision in a period. */
    void markLacking(Optional<Period> period) {
        marked.clear();
        period.ifPresent(p -> table.getItems().stream()
                .filter(row -> lacks(row.marks().get(p.number() - 1)))
                .forEach(row -> marked.add(row.issue().id())));
        marks();
    }

    private static boolean lacks(Mark mark) {
        return mark == Mark.HOLE || mark == Mark.OPEN;
    }

    void unmark() {
        marked.clear();
        marks();
    }

    /** The marked issues in their order. */
    List<Issue> marked() {
        return table.getItems().stream()
                .map(Row::issue)
                .filter(issue -> marked.contains(issue.id()))
                .toList();
    }
}
