package org.antou.register.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import org.antou.register.SavedView;
import org.antou.ui.Icons;

/** The button that chooses a view: the register's own ones, the clerk's own ones, and saving what is shown as a new one. */
final class ViewBar {

    private final MenuButton button = new MenuButton("视图", Icons.VIEWS.node());
    private final Workplace workplace;
    private final List<SavedView> builtIn;
    private final List<SavedView> own = new ArrayList<>();
    private final Consumer<SavedView> chosen;
    private final Actions actions;

    /** What the bar asks of the table. */
    interface Actions {
        /** What is shown now, under a name. */
        SavedView current(String name);

        /** Remembers the clerk's own views. */
        void keep(List<SavedView> own);
    }

    ViewBar(Workplace workplace, List<SavedView> builtIn, Consumer<SavedView> chosen, Actions actions) {
        this.workplace = workplace;
        this.builtIn = builtIn;
        this.chosen = chosen;
        this.actions = actions;
        button.getStyleClass().add("view-button");
        show(List.of());
    }

    Node node() {
        return button;
    }

    void show(List<SavedView> ownViews) {
        own.clear();
        own.addAll(ownViews);
        draw();
    }

    /** Says which view is shown; none once the clerk changed something. */
    void name(Optional<String> view) {
        button.setText(view.orElse("视图"));
    }

    private void draw() {
        List<MenuItem> items = new ArrayList<>();
        builtIn.forEach(v -> items.add(item(v)));
        if (!own.isEmpty()) {
            items.add(new SeparatorMenuItem());
            own.forEach(v -> items.add(item(v)));
        }
        items.add(new SeparatorMenuItem());
        items.add(item("把现在的筛选存为视图…", Icons.ADD, this::save));
        own.forEach(v -> items.add(item("删除视图“" + v.name() + "”", Icons.DELETE, () -> remove(v))));
        button.getItems().setAll(items);
    }

    private MenuItem item(SavedView view) {
        return item(view.name(), Icons.VIEWS, () -> choose(view));
    }

    private static MenuItem item(String text, Icons icon, Runnable run) {
        MenuItem item = new MenuItem(text, icon.node());
        item.setOnAction(e -> run.run());
        return item;
    }

    private void choose(SavedView view) {
        chosen.accept(view);
        name(Optional.of(view.name()));
    }

    private void save() {
        TextField name = new TextField();
        name.setPromptText("视图的名字,如:三科未完成");
        workplace
                .dialogs()
                .form(
                        "保存视图",
                        name,
                        "保存视图",
                        () -> Optional.of(name.getText().strip()).filter(n -> !n.isEmpty()))
                .ifPresent(this::add);
    }

    private void add(String name) {
        own.removeIf(v -> v.name().equals(name));
        own.add(actions.current(name));
        actions.keep(List.copyOf(own));
        draw();
        name(Optional.of(name));
    }

    private void remove(SavedView view) {
        if (workplace.dialogs().confirm("删除视图", "删除视图“" + view.name() + "”?记录不受影响。", "删除视图")) {
            own.remove(view);
            actions.keep(List.copyOf(own));
            draw();
        }
    }
}
