package org.antou.register.view;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.antou.register.Choice;
import org.antou.register.Column;
import org.antou.register.Condition;
import org.antou.text.PartialDate;
import org.antou.ui.DateField;

/** Asks what a filter wants of one column: words to tick, a range of dates, letters, filled or not. */
final class ConditionDialog {

    private static final int MOST_WORDS = 200;

    private final Workplace workplace;
    private final Column<?> column;
    private final List<String> words;
    private final Optional<Condition> before;

    /** @param words what stands in the column, for columns whose words are ticked */
    ConditionDialog(Workplace workplace, Column<?> column, List<String> words, Optional<Condition> before) {
        this.workplace = workplace;
        this.column = column;
        this.words = words;
        this.before = before;
    }

    Optional<Condition> ask() {
        VBox box = new VBox();
        box.getStyleClass().add("condition");
        ToggleGroup group = new ToggleGroup();
        RadioButton asked = radio("按内容", group);
        RadioButton filled = radio("已填的", group);
        RadioButton blank = radio("未填的", group);
        box.getChildren().add(asked);
        Supplier<Optional<Condition>> content = content(box);
        box.getChildren().addAll(filled, blank);
        group.selectToggle(before.map(b -> chosen(b, asked, filled, blank)).orElse(asked));
        return workplace.dialogs().form("筛选:" + column.title(), box, "筛选", () -> {
            if (filled.isSelected() || blank.isSelected()) {
                return Optional.of(new Condition.Filled(filled.isSelected()));
            }
            return content.get();
        });
    }

    private static RadioButton chosen(Condition before, RadioButton asked, RadioButton filled, RadioButton blank) {
        return before instanceof Condition.Filled f ? (f.filled() ? filled : blank) : asked;
    }

    private Supplier<Optional<Condition>> content(VBox box) {
        return switch (column.type()) {
            case DATE, PARTIAL_DATE -> dates(box);
            case CHOICE ->
                ticks(box, column.choices().stream().map(Choice::title).toList());
            case FLAG -> ticks(box, List.of("是", "否"));
            case PERSON, SECTION, REFERENCE -> ticks(box, words);
            case SECTIONS, PERSONS ->
                ticks(
                        box,
                        words.stream()
                                .flatMap(w -> List.of(w.split("、")).stream())
                                .distinct()
                                .toList());
            default -> letters(box);
        };
    }

    private Supplier<Optional<Condition>> ticks(VBox box, List<String> titles) {
        Set<String> ticked = new LinkedHashSet<>(before.filter(Condition.OneOf.class::isInstance)
                .map(c -> ((Condition.OneOf) c).titles())
                .orElse(Set.of()));
        VBox list = new VBox();
        list.getStyleClass().add("condition-words");
        for (String title : titles.subList(0, Math.min(titles.size(), MOST_WORDS))) {
            CheckBox tick = new CheckBox(title);
            tick.setSelected(ticked.contains(title));
            tick.setOnAction(e -> {
                if (tick.isSelected()) {
                    ticked.add(title);
                } else {
                    ticked.remove(title);
                }
            });
            list.getChildren().add(tick);
        }
        if (titles.isEmpty()) {
            list.getChildren().add(hint("这一列还没有内容。"));
        }
        box.getChildren().add(list);
        return () -> ticked.isEmpty() ? Optional.empty() : Optional.of(new Condition.OneOf(new HashSet<>(ticked)));
    }

    private Supplier<Optional<Condition>> dates(VBox box) {
        LocalDate today = LocalDate.now(workplace.clock());
        DateField from = new DateField(today);
        DateField to = new DateField(today);
        before.filter(Condition.Between.class::isInstance)
                .map(Condition.Between.class::cast)
                .ifPresent(b -> {
                    b.from().ifPresent(d -> from.show(PartialDate.of(d)));
                    b.to().ifPresent(d -> to.show(PartialDate.of(d)));
                });
        GridPane grid = new GridPane();
        grid.getStyleClass().add("condition-dates");
        grid.addRow(0, new Label("从"), from);
        grid.addRow(1, new Label("到"), to);
        box.getChildren().add(grid);
        return () -> from.isUnreadable()
                        || to.isUnreadable()
                        || (from.text().isBlank() && to.text().isBlank())
                ? Optional.empty()
                : Optional.of(new Condition.Between(
                        from.date().map(PartialDate::earliest), to.date().map(PartialDate::latest)));
    }

    private Supplier<Optional<Condition>> letters(VBox box) {
        TextField field = new TextField();
        field.setPromptText("含有的文字");
        before.filter(Condition.Contains.class::isInstance)
                .ifPresent(c -> field.setText(((Condition.Contains) c).text()));
        box.getChildren().add(field);
        return () -> field.getText().isBlank()
                ? Optional.empty()
                : Optional.of(new Condition.Contains(field.getText().strip()));
    }

    private static RadioButton radio(String text, ToggleGroup group) {
        RadioButton radio = new RadioButton(text);
        radio.setToggleGroup(group);
        return radio;
    }

    private static Node hint(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("hint");
        return label;
    }
}
