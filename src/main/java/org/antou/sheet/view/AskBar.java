package org.antou.sheet.view;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.antou.sheet.plan.Decision;

/** Stands above the rows while some of them wait for a decision. */
final class AskBar {

    private final Label waiting = new Label();
    private final HBox root;

    /** @param one shows the next one with both values; @param all decides the same about all of them */
    AskBar(Runnable one, Consumer<Decision> all) {
        root = new HBox(
                waiting,
                button("逐条看…", "ask-next", one),
                button("都更新库里的", "ask-update", () -> all.accept(Decision.UPDATE)),
                button("都作为新的", "ask-new", () -> all.accept(Decision.AS_NEW)),
                button("都不导入", "ask-leave", () -> all.accept(Decision.LEAVE)));
        root.getStyleClass().add("import-ask");
        show(0);
    }

    private static Button button(String title, String id, Runnable run) {
        Button button = new Button(title);
        button.setId(id);
        button.setOnAction(e -> run.run());
        return button;
    }

    Node node() {
        return root;
    }

    void show(int count) {
        waiting.setText(count + " 行和库里的记录可能是同一条,请逐条看,或一起决定:");
        ImportBar.show(root, count > 0);
    }
}
