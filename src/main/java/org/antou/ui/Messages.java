package org.antou.ui;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.VBox;
import org.antou.problem.Problem;

/** What stands inside the message dialogs. */
final class Messages {

    private Messages() {}

    static Node text(String text) {
        return box(label(text, "dialog-text"));
    }

    static Node expected(Problem.Expected problem) {
        return box(
                label(problem.what(), "problem-what"),
                label(problem.safe(), "problem-safe"),
                label(problem.advice(), "problem-advice"));
    }

    static Node bug(Problem.Bug bug) {
        Button copy = new Button("复制详情", Icons.COPY.node());
        copy.setOnAction(e -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, bug.details()));
            copy.setText("已复制");
        });
        return box(
                label("程序遇到了自己的错误,刚才这一步没有办成。", "problem-what"),
                label("已经保存过的内容都还在。", "problem-safe"),
                label("请再试一次;仍不行时,请把编号 " + bug.code() + " 和复制的详情交给维护人员。", "problem-advice"),
                copy);
    }

    private static VBox box(Node... lines) {
        VBox box = new VBox(lines);
        box.getStyleClass().add("dialog-message");
        return box;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
