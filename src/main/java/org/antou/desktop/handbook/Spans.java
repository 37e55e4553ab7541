package org.antou.desktop.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.Text;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/** The pieces of one line of Markdown: plain, strong, code, links. */
final class Spans {

    private final Consumer<String> follow;

    Spans(Consumer<String> follow) {
        this.follow = follow;
    }

    List<javafx.scene.Node> of(Node inline) {
        List<javafx.scene.Node> spans = new ArrayList<>();
        collect(inline, "handbook-plain", spans);
        return spans;
    }

    private void collect(Node parent, String style, List<javafx.scene.Node> spans) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof org.commonmark.node.Text text) {
                spans.add(text(text.getLiteral(), style));
            } else if (node instanceof Code code) {
                spans.add(text(code.getLiteral(), "handbook-key"));
            } else if (node instanceof Link link) {
                spans.add(link(link));
            } else if (node instanceof HardLineBreak) {
                spans.add(text("\n", style));
            } else if (node instanceof SoftLineBreak) {
                spans.add(text(between(node), style));
            } else {
                boolean strong = node instanceof StrongEmphasis || node instanceof Emphasis;
                collect(node, strong ? "handbook-strong" : style, spans);
            }
        }
    }

    /** Chinese lines are joined without a gap, others with one. */
    private static String between(Node lineBreak) {
        boolean chinese = lineBreak.getPrevious() instanceof org.commonmark.node.Text before
                && !before.getLiteral().isEmpty()
                && before.getLiteral().charAt(before.getLiteral().length() - 1) > 0x2E80;
        return chinese ? "" : " ";
    }

    private Hyperlink link(Link link) {
        Hyperlink shown = new Hyperlink(label(link));
        shown.setOnAction(event -> follow.accept(link.getDestination()));
        return shown;
    }

    private static String label(Link link) {
        StringBuilder label = new StringBuilder();
        for (Node node = link.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof org.commonmark.node.Text text) {
                label.append(text.getLiteral());
            } else if (node instanceof Code code) {
                label.append(code.getLiteral());
            }
        }
        return label.toString();
    }

    private static Text text(String content, String style) {
        Text text = new Text(content);
        text.getStyleClass().add(style);
        return text;
    }
}
