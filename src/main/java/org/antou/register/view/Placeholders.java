package org.antou.register.view;

import javafx.scene.Node;
import javafx.scene.control.Label;
import org.antou.ui.EmptyState;
import org.antou.ui.Icons;

/** What stands in a table that shows no row. */
final class Placeholders {

    private Placeholders() {}

    static Node opening() {
        Label label = new Label("正在读取…");
        label.getStyleClass().add("hint");
        return label;
    }

    static Node nothingFound(Runnable clear) {
        return EmptyState.of(Icons.SEARCH, "没有符合条件的记录", "换几个字再找,或清除搜索和筛选,看全部记录。")
                .with("清除搜索和筛选", clear)
                .node();
    }
}
