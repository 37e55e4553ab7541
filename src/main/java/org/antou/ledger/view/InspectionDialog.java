package org.antou.ledger.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.antou.ledger.Ledger;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.InspectionColumns;
import org.antou.ledger.model.LedgerChecks;
import org.antou.register.Column;
import org.antou.register.ValueType;
import org.antou.register.Values;
import org.antou.register.Violation;
import org.antou.register.view.Workplace;
import org.antou.ui.DateField;

/** Asks for an inspection (巡察轮次) that is entered by hand. */
final class InspectionDialog {

    private final Workplace workplace;
    private final Ledger ledger;
    private final Map<String, TextField> texts = new TreeMap<>();
    private final Map<String, DateField> dates = new TreeMap<>();
    private final Label mistake = new Label();

    InspectionDialog(Workplace workplace, Ledger ledger) {
        this.workplace = workplace;
        this.ledger = ledger;
        mistake.getStyleClass().add("field-error");
        mistake.setWrapText(true);
    }

    void make(Consumer<Inspection> made) {
        Inspection blank = InspectionColumns.blank(ledger.newId(), 0);
        Label hint = new Label("先登记是哪一轮巡察,再逐条登记问题。日期不详的可以空着,也可以只填年月。");
        hint.setWrapText(true);
        hint.getStyleClass().add("muted");
        VBox content = new VBox(hint, grid(), mistake);
        content.getStyleClass().add("small-form");
        workplace
                .dialogs()
                .form("新建台账", content, "建立", () -> read(blank))
                .ifPresent(inspection -> save(inspection, made));
    }

    private GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        LocalDate today = LocalDate.ofInstant(
                workplace.clock().instant(), workplace.clock().getZone());
        int row = 0;
        for (Column<Inspection> column : InspectionColumns.INSPECTION.editable()) {
            Label label = new Label(column.title());
            if (column.type() == ValueType.PARTIAL_DATE) {
                DateField date = new DateField(today);
                label.setLabelFor(date.field());
                dates.put(column.key(), date);
                grid.addRow(row, label, date);
            } else {
                TextField text = new TextField();
                text.setId("inspection-" + column.key());
                text.setPrefColumnCount(32);
                label.setLabelFor(text);
                texts.put(column.key(), text);
                grid.addRow(row, label, text);
            }
            row++;
        }
        texts.get("title").setPromptText("例如:十二届市委第八轮巡察");
        return grid;
    }

    private Optional<Inspection> read(Inspection blank) {
        boolean unreadable = dates.values().stream().anyMatch(DateField::isUnreadable);
        Inspection inspection = InspectionColumns.INSPECTION.apply().apply(blank, values());
        List<Violation> violations = LedgerChecks.violations(inspection);
        mistake.setText(
                unreadable
                        ? "有一个日期认不出来,请写成 2020-11-13 或 2020年11月。"
                        : violations.stream()
                                .findFirst()
                                .map(Violation::message)
                                .orElse(""));
        return Optional.of(inspection).filter(i -> !unreadable && violations.isEmpty());
    }

    private Values values() {
        Values values = Values.empty();
        for (Map.Entry<String, TextField> entry : texts.entrySet()) {
            values = values.with(
                    entry.getKey(), Optional.of(entry.getValue().getText().strip()));
        }
        for (Map.Entry<String, DateField> entry : dates.entrySet()) {
            values = values.with(entry.getKey(), entry.getValue().date());
        }
        return values;
    }

    private void save(Inspection inspection, Consumer<Inspection> made) {
        workplace
                .jobs()
                .run("登记巡察轮次", job -> ledger.save(workplace.session(), inspection), made, workplace.dialogs()::problem);
    }
}
