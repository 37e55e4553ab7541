package org.antou.sheet.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.antou.register.Column;
import org.antou.sheet.plan.Decision;
import org.antou.sheet.plan.Flaw;
import org.antou.sheet.plan.ImportPlan;
import org.antou.sheet.plan.PlanRow;

/**
 * One row of a sheet, each text with what is wrong with it below; where the store may have the record already, what stands
 * there beside it.
 */
final class MendForm<R> {

    private static final String AS_IS = "按上面选的办法";
    private static final String UPDATE = "是同一条,更新库里的";
    private static final String AS_NEW = "作为新的一条导入";
    private static final String LEAVE = "这一行不导入";

    /** What was changed, what was decided, and which changes hold for every row with the same text. */
    record Mended(Map<String, String> texts, Decision decision, Set<String> everywhere) {}

    private final Map<String, MendField<R>> fields = new LinkedHashMap<>();
    private final ComboBox<String> decision =
            new ComboBox<>(FXCollections.observableArrayList(AS_IS, UPDATE, AS_NEW, LEAVE));
    private final VBox root = new VBox();

    /** @param stored the record that the row may be */
    MendForm(ImportPlan<R> plan, PlanRow<R> row, Optional<R> stored) {
        List<Flaw> flaws = plan.told(row);
        flaws.stream()
                .filter(f -> f.field().isEmpty()
                        || plan.columns().stream().noneMatch(c -> c.key().equals(f.field())))
                .forEach(f -> root.getChildren().add(error(f.reason())));
        row.notes().forEach(n -> root.getChildren().add(hint(n)));
        GridPane grid = new GridPane();
        grid.getStyleClass().add("mend-grid");
        shares(grid, stored.isPresent() ? new double[] {17, 47, 36} : new double[] {22, 78});
        int line = 0;
        if (stored.isPresent()) {
            grid.addRow(line++, new Label(), head("表格里"), head("库里现在"));
        }
        for (Column<R> column : plan.columns()) {
            MendField<R> field = new MendField<>(plan, row, column, stored);
            fields.put(column.key(), field);
            line = field.add(grid, line, flaws);
        }
        for (Column<R> column : others(plan, row, stored)) {
            line = MendField.onlyShown(grid, line, column, row.record().orElseThrow(), stored.orElseThrow());
        }
        decision.setId("mend-decision");
        decision.setValue(
                switch (row.decision()) {
                    case NONE -> AS_IS;
                    case UPDATE -> UPDATE;
                    case AS_NEW -> AS_NEW;
                    case LEAVE -> LEAVE;
                });
        root.getChildren().addAll(grid, new Label("怎样处理这一行"), decision);
        root.getStyleClass().add(stored.isPresent() ? "mend-both" : "mend-one");
    }

    /** Columns that the sheet hasn't of its own and that would change all the same. */
    private static <R> List<Column<R>> others(ImportPlan<R> plan, PlanRow<R> row, Optional<R> stored) {
        List<Column<R>> others = new ArrayList<>();
        if (stored.isPresent() && row.record().isPresent()) {
            plan.port().fillable().stream()
                    .filter(c -> !plan.columns().contains(c))
                    .filter(c -> !c.value(row.record().get()).equals(c.value(stored.get())))
                    .forEach(others::add);
        }
        return others;
    }

    /** Gives the columns of a form their shares of its width, in per cent. */
    static void shares(GridPane grid, double... percent) {
        for (double share : percent) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
    }

    static Label error(String reason) {
        return label(reason, "field-error");
    }

    private static Label hint(String text) {
        return label(text, "hint");
    }

    private static Label head(String text) {
        return label(text, "mend-head");
    }

    static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    Node node() {
        return root;
    }

    Optional<Mended> read() {
        Map<String, String> texts = new HashMap<>();
        fields.forEach((key, field) -> field.changed().ifPresent(text -> texts.put(key, text)));
        Set<String> everywhere = fields.entrySet().stream()
                .filter(e -> e.getValue().everywhere() && texts.containsKey(e.getKey()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Decision chosen = switch (decision.getValue()) {
            case UPDATE -> Decision.UPDATE;
            case AS_NEW -> Decision.AS_NEW;
            case LEAVE -> Decision.LEAVE;
            default -> Decision.NONE;
        };
        return Optional.of(new Mended(texts, chosen, everywhere));
    }
}
