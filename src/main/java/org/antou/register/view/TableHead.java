package org.antou.register.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.antou.register.Filter;
import org.antou.register.SavedView;
import org.antou.ui.SearchField;

/** What stands above the table: view, search, filters, counts, columns, and the register's own buttons. */
final class TableHead {

    /** What the head asks of the table. */
    interface Actions extends ViewBar.Actions {
        void search(String words);

        void filter(Filter filter);

        void view(SavedView view);
    }

    private final SearchField search;
    private final ViewBar views;
    private final FilterBar filters;
    private final Label counts = new Label();
    private final HBox tools = new HBox();
    private final HBox bar = new HBox();
    private final VBox root = new VBox();

    TableHead(Workplace workplace, TableSpec<?> spec, Function<String, List<String>> words, Actions actions) {
        search = new SearchField("搜索文字或拼音首字母(Ctrl+F)", actions::search);
        views = new ViewBar(workplace, spec.views(), actions::view, actions);
        filters = new FilterBar(workplace, spec.columns(), words, actions::filter);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        counts.getStyleClass().add("table-counts");
        counts.setMinWidth(Region.USE_PREF_SIZE);
        tools.getStyleClass().add("table-tools");
        bar.getStyleClass().add("table-head");
        bar.getChildren().addAll(views.node(), search, filters.button(), counts, space, tools);
        root.getChildren().addAll(bar, filters.chips());
        filters.show(Filter.none());
        keepWhole(views.node(), filters.button());
    }

    /** Where it gets narrow the search gives way, not the words on the buttons. */
    private static void keepWhole(Node... nodes) {
        for (Node node : nodes) {
            ((Region) node).setMinWidth(Region.USE_PREF_SIZE);
        }
    }

    Node node() {
        return root;
    }

    SearchField search() {
        return search;
    }

    void columns(Node button) {
        keepWhole(button);
        bar.getChildren().add(bar.getChildren().indexOf(filters.button()) + 1, button);
    }

    void tools(Node... nodes) {
        tools.getChildren().setAll(nodes);
        keepWhole(nodes);
    }

    void views(List<SavedView> own) {
        views.show(own);
    }

    void name(Optional<String> view) {
        views.name(view);
    }

    void show(Filter filter) {
        search.show(filter.text());
        filters.show(filter);
    }

    void counts(int all, int shown, int selected, boolean complete) {
        String text = shown == all ? "共 " + all + " 条" : all + " 条中的 " + shown + " 条";
        String chosen = selected > 1 ? ",选中 " + selected + " 条" : "";
        counts.setText(complete ? text + chosen : "已读入 " + all + " 条,其余正在读取…");
    }
}
