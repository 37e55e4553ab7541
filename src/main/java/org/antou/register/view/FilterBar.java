package org.antou.register.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.Condition;
import org.antou.register.Filter;
import org.antou.ui.Icons;

/** The button that filters by a column, and beside it what is filtered by now, each taken away by a click. */
final class FilterBar {

    private final Workplace workplace;
    private final Columns<?> columns;
    private final Function<String, List<String>> words;
    private final Consumer<Filter> changed;
    private final MenuButton button = new MenuButton("筛选", Icons.FILTER.node());
    private final FlowPane chips = new FlowPane();
    private Filter filter = Filter.none();

    /** @param words what stands in a column by now, by its key */
    FilterBar(Workplace workplace, Columns<?> columns, Function<String, List<String>> words, Consumer<Filter> changed) {
        this.workplace = workplace;
        this.columns = columns;
        this.words = words;
        this.changed = changed;
        columns.all().stream().filter(c -> !c.sensitive()).forEach(this::offer);
        chips.getStyleClass().add("filter-chips");
    }

    Node button() {
        return button;
    }

    Node chips() {
        return chips;
    }

    void show(Filter filter) {
        this.filter = filter;
        chips.getChildren()
                .setAll(filter.conditions().keySet().stream()
                        .filter(k -> columns.find(k).isPresent())
                        .sorted(Comparator.naturalOrder())
                        .map(this::chip)
                        .toList());
        chips.setManaged(!chips.getChildren().isEmpty());
    }

    private void offer(Column<?> column) {
        MenuItem item = new MenuItem(column.title() + "…");
        item.setOnAction(e -> ask(column));
        button.getItems().add(item);
    }

    private void ask(Column<?> column) {
        Optional<Condition> before = Optional.ofNullable(filter.conditions().get(column.key()));
        new ConditionDialog(workplace, column, words.apply(column.key()), before)
                .ask()
                .ifPresent(c -> changed.accept(filter.with(column.key(), c)));
    }

    private Button chip(String key) {
        Condition condition = filter.conditions().get(key);
        Button chip = new Button(columns.get(key).title() + ":" + condition.describe(), Icons.CLEAR.node());
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.getStyleClass().addAll("filter-chip", "small");
        chip.setAccessibleText("去掉筛选:" + columns.get(key).title());
        chip.setOnAction(e -> changed.accept(filter.without(key)));
        return chip;
    }
}
