package org.antou.sheet.view;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.antou.sheet.plan.Promised;
import org.antou.ui.Dialogs;

/** The names that an import would register on the way, so that a misspelt one is seen before. */
final class PromisedView {

    private PromisedView() {}

    static void show(Dialogs dialogs, Promised promised) {
        VBox content = new VBox(new Label("下面这些库里还没有,会随这次导入一起登记。写错的请先在行里改。"));
        add(content, "科室", promised.sections());
        add(content, "人员", promised.persons());
        content.getStyleClass().add("small-form");
        dialogs.show("会新登记的", content);
    }

    private static void add(VBox content, String what, List<String> names) {
        if (!names.isEmpty()) {
            TextArea list = new TextArea(String.join("、", names));
            list.setEditable(false);
            list.setWrapText(true);
            list.setPrefRowCount(Math.min(6, 1 + names.size() / 8));
            content.getChildren().addAll(new Label(what + " " + names.size() + " 个"), list);
        }
    }
}
