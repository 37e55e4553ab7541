package org.antou.sheet.view;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.antou.register.Column;
import org.antou.register.ValueType;
import org.antou.sheet.plan.Decision;
import org.antou.sheet.plan.Flaw;
import org.antou.sheet.plan.ImportPlan;
import org.antou.sheet.plan.PlanRow;

/** One row of a sheet, each text with what is wrong with it below. */
final class MendForm<R> {

    private static final String AS_IS = "按上面选的办法";
    private static final String UPDATE = "是同一条,更新库里的";
    private static final String AS_NEW = "作为新的一条导入";
    private static final String LEAVE = "这一行不导入";

    /** What was changed, and what was decided. */
    record Mended(Map<String, String> texts, Decision decision) {}

    private final Map<String, TextInputControl> fields = new LinkedHashMap<>();
    private final Map<String, String> before = new HashMap<>();
    private final ComboBox<String> decision =
            new ComboBox<>(FXCollections.observableArrayList(AS_IS, UPDATE, AS_NEW, LEAVE));
    private final VBox root = new VBox();

    MendForm(ImportPlan<R> plan, PlanRow<R> row) {
        root.getStyleClass().add("small-form");
        List<Flaw> flaws = plan.told(row);
        flaws.stream()
                .filter(f -> f.field().isEmpty())
                .forEach(f -> root.getChildren().add(error(f.reason())));
        for (Column<R> column : plan.columns()) {
            String text = plan.text(row, column);
            before.put(column.key(), text);
            boolean tall = column.type() == ValueType.LONG_TEXT || column.type() == ValueType.LINES;
            TextInputControl field = tall ? area(text) : new TextField(text);
            field.setId("mend-" + column.key());
            fields.put(column.key(), field);
            root.getChildren().addAll(new Label(column.title()), field);
            flaws.stream()
                    .filter(f -> f.field().equals(column.key()))
                    .forEach(f -> root.getChildren().add(error(f.reason())));
        }
        flaws.stream()
                .filter(f -> !f.field().isEmpty() && !fields.containsKey(f.field()))
                .forEach(f -> root.getChildren().add(error(f.reason())));
        decision.setValue(
                switch (row.decision()) {
                    case NONE -> AS_IS;
                    case UPDATE -> UPDATE;
                    case AS_NEW -> AS_NEW;
                    case LEAVE -> LEAVE;
                });
        root.getChildren().addAll(new Label("怎样处理这一行"), decision);
    }

    private static TextArea area(String text) {
        TextArea area = new TextArea(text);
        area.setWrapText(true);
        area.setPrefRowCount(2);
        return area;
    }

    private static Label error(String reason) {
        Label label = new Label(reason);
        label.setWrapText(true);
        label.getStyleClass().add("field-error");
        return label;
    }

    Node node() {
        return root;
    }

    Optional<Mended> read() {
        Map<String, String> texts = new HashMap<>();
        fields.forEach((key, field) -> {
            if (!field.getText().equals(before.get(key))) {
                texts.put(key, field.getText());
            }
        });
        Decision chosen = switch (decision.getValue()) {
            case UPDATE -> Decision.UPDATE;
            case AS_NEW -> Decision.AS_NEW;
            case LEAVE -> Decision.LEAVE;
            default -> Decision.NONE;
        };
        return Optional.of(new Mended(texts, chosen));
    }
}
