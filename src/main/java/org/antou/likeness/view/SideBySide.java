package org.antou.likeness.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.antou.likeness.KeptText;
import org.antou.likeness.Match;
import org.antou.text.likeness.Passage;

/** Two texts beside each other, their common passages underlined and in colour. */
public final class SideBySide extends HBox {

    private final TextFlow left = new TextFlow();
    private final TextFlow right = new TextFlow();
    private final Label leftTitle = title();
    private final Label rightTitle = title();

    public SideBySide() {
        getStylesheets()
                .add(Objects.requireNonNull(SideBySide.class.getResource("/org/antou/likeness/likeness.css"))
                        .toExternalForm());
        getStyleClass().add("side-by-side");
        getChildren().setAll(side(leftTitle, left), side(rightTitle, right));
    }

    /** @param mine what stands before the title of the first text, for example 正在保存; may be empty */
    public void show(Match match, String mine) {
        leftTitle.setText(mine + match.text().title());
        rightTitle.setText(match.other().title());
        List<Passage> passages = match.likeness().passages();
        mark(
                left,
                match.text(),
                passages.stream().map(p -> new Range(p.from(), p.to())).toList());
        mark(
                right,
                match.other(),
                passages.stream()
                        .map(p -> new Range(p.otherFrom(), p.otherTo()))
                        .toList());
    }

    public void clear() {
        leftTitle.setText("");
        rightTitle.setText("");
        left.getChildren().clear();
        right.getChildren().clear();
    }

    private record Range(int from, int to) {}

    /** Passages may overlap in the second text; what was marked is not marked again. */
    private static void mark(TextFlow flow, KeptText kept, List<Range> ranges) {
        String text = kept.content();
        List<Node> pieces = new ArrayList<>();
        int at = 0;
        for (Range range :
                ranges.stream().sorted(Comparator.comparingInt(Range::from)).toList()) {
            int from = Math.max(range.from(), at);
            if (range.to() > from) {
                pieces.add(piece(text.substring(at, from), "plain-passage"));
                pieces.add(piece(text.substring(from, range.to()), "common-passage"));
                at = range.to();
            }
        }
        pieces.add(piece(text.substring(at), "plain-passage"));
        flow.getChildren().setAll(pieces);
    }

    private static Text piece(String text, String style) {
        Text piece = new Text(text);
        piece.getStyleClass().add(style);
        return piece;
    }

    private static Label title() {
        Label label = new Label();
        label.setWrapText(true);
        label.getStyleClass().add("side-title");
        return label;
    }

    private static VBox side(Label title, TextFlow flow) {
        flow.getStyleClass().add("compared-text");
        ScrollPane scroll = new ScrollPane(flow);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("compared-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox box = new VBox(title, scroll);
        box.getStyleClass().add("compared-side");
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }
}
