package org.antou.desktop.look;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.antou.problem.Problem;

/** What went wrong, told inside the window where the clerk is looking: what happened, what is safe, what to do. */
public final class Trouble extends VBox {

    public Trouble() {
        getStyleClass().add("trouble");
        managedProperty().bind(visibleProperty());
        clear();
    }

    public void show(Problem problem) {
        if (problem instanceof Problem.Expected expected) {
            say(expected.what(), expected.safe(), expected.advice());
        } else {
            say(
                    "程序遇到了自己的错误,刚才这一步没有办成(编号 " + ((Problem.Bug) problem).code() + ")。",
                    "已经保存过的内容都还在。",
                    "请再试一次;仍不行时,请把编号告诉维护人员。");
        }
    }

    /** One sentence that needs no more, such as a field left empty. */
    public void say(String what) {
        say(what, "", "");
    }

    private void say(String what, String safe, String advice) {
        getChildren()
                .setAll(
                        List.of(line(what, "trouble-what"), line(safe, "trouble-safe"), line(advice, "trouble-advice"))
                                .stream()
                                .filter(label -> !label.getText().isEmpty())
                                .toList());
        setVisible(true);
    }

    public void clear() {
        getChildren().clear();
        setVisible(false);
    }

    private static Label line(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
