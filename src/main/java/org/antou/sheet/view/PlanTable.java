package org.antou.sheet.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.antou.register.Column;
import org.antou.register.view.Workplace;
import org.antou.sheet.plan.Decision;
import org.antou.sheet.plan.Flaw;
import org.antou.sheet.plan.ImportPlan;
import org.antou.sheet.plan.PlanRow;
import org.antou.sheet.plan.RowState;
import org.antou.text.IdNumber;

/** The rows of a plan; Enter or a double click mends one in a form, the context menu decides about many. */
final class PlanTable<R> {

    private static final double ROW = 30;

    private final Workplace place;
    private final ImportPlan<R> plan;
    private final Runnable changed;
    private final TableView<PlanRow<R>> table = new TableView<>();
    private final AskBar ask;
    private final BorderPane root = new BorderPane(table);
    private boolean written;

    /** @param changed called after rows were mended or decided about */
    PlanTable(Workplace place, ImportPlan<R> plan, Runnable changed) {
        this.place = place;
        this.plan = plan;
        this.changed = changed;
        this.ask = new AskBar(this::mendNext, this::decideOpen);
        root.setTop(ask.node());
        table.setId("import-rows");
        table.setFixedCellSize(ROW);
        table.setPlaceholder(new Label("没有要显示的行。"));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setRowFactory(t -> new PlanCells.Line<>(row -> row.state(plan.policy())));
        add("行", 56, r -> String.valueOf(r.number()));
        add("结果", 88, this::outcome);
        add("问题或说明", 340, this::told);
        for (Column<R> column : plan.columns()) {
            add(
                    column.title(),
                    130,
                    r -> (plan.lent(r, column) ? "↑ " : "")
                            + covered(column, plan.text(r, column)).replace('\n', ' '));
        }
        table.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                mend();
            }
        });
        table.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                e.consume();
                mend();
            }
        });
        table.setContextMenu(menu());
    }

    /** Personal data stands covered in the list; what is no number, and so must be looked at, and the row's own form show it. */
    private static String covered(Column<?> column, String text) {
        return column.sensitive() ? IdNumber.of(text).map(IdNumber::masked).orElse(text) : text;
    }

    private void add(String title, double width, Function<PlanRow<R>, String> text) {
        TableColumn<PlanRow<R>, String> column = new TableColumn<>(title);
        column.setCellValueFactory(c -> new ReadOnlyStringWrapper(text.apply(c.getValue())));
        column.setCellFactory(c -> new PlanCells.Text<>());
        column.setPrefWidth(width);
        column.setSortable(false);
        table.getColumns().add(column);
    }

    private ContextMenu menu() {
        return new ContextMenu(
                item("修改这一行…", this::mend),
                item("选中的:更新库里的", () -> decideChosen(Decision.UPDATE)),
                item("选中的:作为新的导入", () -> decideChosen(Decision.AS_NEW)),
                item("选中的:不导入", () -> decideChosen(Decision.LEAVE)),
                item("选中的:按上面选的办法", () -> decideChosen(Decision.NONE)));
    }

    private static MenuItem item(String title, Runnable run) {
        MenuItem item = new MenuItem(title);
        item.setOnAction(e -> run.run());
        return item;
    }

    private String outcome(PlanRow<R> row) {
        RowState state = row.state(plan.policy());
        return (written && state.written() ? "已" : "") + state.title();
    }

    private String told(PlanRow<R> row) {
        List<Flaw> flaws = plan.told(row);
        return flaws.isEmpty()
                ? String.join(";", row.notes())
                : flaws.stream().map(f -> f.address() + " " + f.reason()).collect(Collectors.joining(";"));
    }

    Node node() {
        return root;
    }

    /** From now on the rows that were to be written are. */
    void written() {
        written = true;
    }

    /** Rows are shown anew; the one that was selected, or what came into its place, is selected again. */
    void show(List<PlanRow<R>> rows, int asking) {
        int at = table.getSelectionModel().getSelectedIndex();
        table.setItems(FXCollections.observableArrayList(rows));
        table.refresh();
        if (!rows.isEmpty()) {
            table.getSelectionModel().clearAndSelect(Math.max(0, Math.min(at, rows.size() - 1)));
        }
        ask.show(asking);
    }

    /** The first row that waits for a decision, from the selected one on. */
    private void mendNext() {
        List<PlanRow<R>> rows = table.getItems();
        int from = Math.max(0, table.getSelectionModel().getSelectedIndex());
        for (int i = 0; i < rows.size(); i++) {
            int at = (from + i) % rows.size();
            if (rows.get(at).state(plan.policy()) == RowState.ASK) {
                table.getSelectionModel().clearAndSelect(at);
                table.scrollTo(Math.max(0, at - 3));
                mend(rows.get(at));
                return;
            }
        }
    }

    private void mend() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(this::mend);
    }

    private void mend(PlanRow<R> row) {
        place.jobs()
                .run(
                        "查看这一行",
                        job -> plan.stored(row),
                        stored -> {
                            MendForm<R> form = new MendForm<>(plan, row, stored);
                            place.dialogs()
                                    .form("表里第 " + row.number() + " 行", form.node(), "改好", form::read)
                                    .ifPresent(mended -> mend(row, mended));
                        },
                        place.dialogs()::problem);
    }

    private void mend(PlanRow<R> row, MendForm.Mended mended) {
        work("核对这一行", () -> {
            for (String key : mended.everywhere()) {
                Column<R> column = plan.port().columns().get(key);
                plan.replace(column, plan.text(row, column), mended.texts().get(key));
            }
            Map<String, String> texts = new HashMap<>(row.mended());
            texts.putAll(mended.texts());
            plan.mend(row, texts, mended.decision());
        });
    }

    private void decideChosen(Decision decision) {
        Set<Integer> numbers = table.getSelectionModel().getSelectedItems().stream()
                .map(PlanRow::number)
                .collect(Collectors.toSet());
        work("核对选中的行", () -> plan.decide(row -> numbers.contains(row.number()), decision));
    }

    private void decideOpen(Decision decision) {
        work("核对待定的行", () -> plan.decideOpen(decision));
    }

    private void work(String title, Runnable run) {
        table.setDisable(true);
        place.jobs()
                .runTold(
                        title,
                        job -> {
                            run.run();
                            return true;
                        },
                        done -> worked(),
                        problem -> {
                            worked();
                            place.dialogs().problem(problem);
                        });
    }

    private void worked() {
        table.setDisable(false);
        changed.run();
        table.requestFocus();
    }
}
