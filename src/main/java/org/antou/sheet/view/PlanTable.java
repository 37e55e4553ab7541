package org.antou.sheet.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.antou.register.Column;
import org.antou.register.view.Workplace;
import org.antou.sheet.plan.Decision;
import org.antou.sheet.plan.Flaw;
import org.antou.sheet.plan.ImportPlan;
import org.antou.sheet.plan.PlanRow;

/** The rows of a plan; Enter or a double click mends one in a form. */
final class PlanTable<R> {

    private static final double ROW = 30;

    private final Workplace place;
    private final ImportPlan<R> plan;
    private final Runnable changed;
    private final TableView<PlanRow<R>> table = new TableView<>();

    PlanTable(Workplace place, ImportPlan<R> plan, Runnable changed) {
        this.place = place;
        this.plan = plan;
        this.changed = changed;
        table.setId("import-rows");
        table.setFixedCellSize(ROW);
        add("行", 60, r -> String.valueOf(r.number()));
        add("结果", 90, r -> r.state(plan.policy()).title());
        add("问题或说明", 320, this::told);
        for (Column<R> column : plan.columns()) {
            add(
                    column.title(),
                    130,
                    r -> (plan.lent(r, column) ? "↑ " : "")
                            + plan.text(r, column).replace('\n', ' '));
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
    }

    private void add(String title, double width, Function<PlanRow<R>, String> text) {
        TableColumn<PlanRow<R>, String> column = new TableColumn<>(title);
        column.setCellValueFactory(c -> new ReadOnlyStringWrapper(text.apply(c.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        table.getColumns().add(column);
    }

    private String told(PlanRow<R> row) {
        List<Flaw> flaws = plan.told(row);
        return flaws.isEmpty()
                ? String.join(";", row.notes())
                : flaws.stream().map(f -> f.address() + " " + f.reason()).collect(Collectors.joining(";"));
    }

    Node node() {
        return table;
    }

    void show(boolean onlyOpen) {
        int at = table.getSelectionModel().getSelectedIndex();
        List<PlanRow<R>> rows = plan.rows().stream()
                .filter(r -> !onlyOpen || r.state(plan.policy()).open())
                .toList();
        table.setItems(FXCollections.observableArrayList(rows));
        if (!rows.isEmpty()) {
            table.getSelectionModel().select(Math.max(0, Math.min(at, rows.size() - 1)));
        }
    }

    private void mend() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(this::mend);
    }

    private void mend(PlanRow<R> row) {
        MendForm<R> form = new MendForm<>(plan, row);
        place.dialogs()
                .form("第 " + row.number() + " 行", form.node(), "改好", form::read)
                .ifPresent(mended -> mend(row, mended));
    }

    private void mend(PlanRow<R> row, MendForm.Mended mended) {
        Map<String, String> texts = new HashMap<>(row.mended());
        texts.putAll(mended.texts());
        Decision decision = mended.decision();
        place.jobs()
                .run("核对这一行", job -> plan.mend(row, texts, decision), now -> changed.run(), place.dialogs()::problem);
    }
}
