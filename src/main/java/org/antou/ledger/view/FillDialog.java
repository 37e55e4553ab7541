package org.antou.ledger.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.antou.ledger.Ledger;
import org.antou.ledger.model.FillPlan;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.LedgerColumns;
import org.antou.people.People;
import org.antou.register.view.Workplace;

/** 批量填写: first the values, then every field before and after, then one save. */
final class FillDialog {

    private static final int TOLD = 3;

    private final Workplace workplace;
    private final Ledger ledger;
    private final People people;

    FillDialog(Workplace workplace, Ledger ledger, People people) {
        this.workplace = workplace;
        this.ledger = ledger;
        this.people = people;
    }

    /** @param done called after something was saved */
    void fill(List<Issue> issues, Runnable done) {
        ask(issues).filter(this::confirmed).ifPresent(plan -> save(plan, done));
    }

    private Optional<FillPlan> ask(List<Issue> issues) {
        FillFields fields = new FillFields(workplace, people);
        CheckBox onlyEmpty = new CheckBox("只填空着的,不改已有的内容");
        onlyEmpty.setId("fill-only-empty");
        onlyEmpty.setSelected(true);
        Label hint = new Label("给选中的 " + issues.size() + " 条问题填上同样的内容。空着的项不动。");
        hint.setWrapText(true);
        Label mistake = new Label();
        mistake.getStyleClass().add("field-error");
        mistake.setWrapText(true);
        VBox content = new VBox(hint, fields.node(), onlyEmpty, mistake);
        content.getStyleClass().add("small-form");
        return workplace.dialogs().form("批量填写", content, "下一步:看改动", () -> {
            Optional<String> wrong = fields.mistake();
            FillPlan plan = new FillPlan(issues, fields.values(), onlyEmpty.isSelected());
            mistake.setText(wrong.or(() -> refused(plan)).orElse(plan.preview().isEmpty() ? "这样填没有任何改动。" : ""));
            return Optional.of(plan).filter(p -> mistake.getText().isEmpty());
        });
    }

    /** What can't be filled is told here, before the changes are looked at. */
    private static Optional<String> refused(FillPlan plan) {
        List<String> lines = plan.refusals();
        String more = lines.size() > TOLD ? "\n另有 " + (lines.size() - TOLD) + " 条也不能这样填。" : "";
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(lines.stream().limit(TOLD).collect(Collectors.joining("\n")) + more);
    }

    private boolean confirmed(FillPlan plan) {
        List<FillPlan.Step> steps = plan.preview();
        Label hint = new Label("将修改 " + steps.size() + " 条问题。请核对改前、改后,保存后可以整批撤销。");
        hint.setWrapText(true);
        VBox content = new VBox(hint, preview(steps));
        content.getStyleClass().add("preview-form");
        return workplace
                .dialogs()
                .form("核对改动", content, "保存 " + steps.size() + " 条", () -> Optional.of(true))
                .isPresent();
    }

    private static Node preview(List<FillPlan.Step> steps) {
        TableView<FillLine> table = new TableView<>();
        table.getColumns().add(column("序号", 6, line -> line.number()));
        table.getColumns().add(column("反馈问题", 14, line -> line.content()));
        table.getColumns().add(column("项目", 10, line -> line.field()));
        table.getColumns().add(column("改前", 12, line -> line.before()));
        table.getColumns().add(column("改后", 12, line -> line.after()));
        table.getItems()
                .setAll(steps.stream()
                        .flatMap(step -> FillLine.of(step).stream())
                        .toList());
        // Before and after must both be in sight, however narrow the dialog.
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.getStyleClass().addAll("preview-table", "fill-preview");
        return table;
    }

    private static TableColumn<FillLine, String> column(String title, int ems, Function<FillLine, String> text) {
        TableColumn<FillLine, String> column = new TableColumn<>(title);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setPrefWidth(ems * Font.getDefault().getSize());
        column.setSortable(false);
        return column;
    }

    private void save(FillPlan plan, Runnable done) {
        workplace
                .jobs()
                .run(
                        "批量填写",
                        job -> ledger.fill(workplace.session(), plan),
                        count -> {
                            workplace.navigator().status("已填写 " + count + " 条。");
                            done.run();
                        },
                        workplace.dialogs()::problem);
    }

    /** One field of one issue, before and after. */
    private record FillLine(String number, String content, String field, String before, String after) {

        static List<FillLine> of(FillPlan.Step step) {
            return step.changes().stream()
                    .map(change -> {
                        var column = LedgerColumns.ALL.get(change.field());
                        return new FillLine(
                                String.valueOf(step.before().number()),
                                step.before().content().replace('\n', ' '),
                                column.title(),
                                column.show(step.before()),
                                column.show(step.after()));
                    })
                    .toList();
        }
    }
}
