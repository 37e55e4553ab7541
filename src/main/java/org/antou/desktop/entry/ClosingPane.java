package org.antou.desktop.entry;

import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.antou.desktop.look.Gate;
import org.antou.desktop.look.Words;

/** One sentence while the store is closed in order. */
public final class ClosingPane extends VBox {

    public ClosingPane(String words) {
        ProgressIndicator spinner = new ProgressIndicator();
        spinner.setPrefSize(22, 22);
        Gate gate = new Gate(24, Words.row(spinner, Words.text(words)));
        getChildren().setAll(gate);
        VBox.setVgrow(gate, Priority.ALWAYS);
    }
}
