package org.antou.desktop.handbook;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Shows one page of the handbook: headings, paragraphs, lists, tables, code. Pictures and raw HTML are left out. */
final class MarkdownView extends VBox {

    private final Spans spans;

    /** @param follow gets the target of a link that was clicked */
    MarkdownView(Node document, Consumer<String> follow) {
        getStyleClass().add("handbook-page");
        this.spans = new Spans(follow);
        blocks(document, this);
    }

    private void blocks(Node parent, VBox into) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node, into);
        }
    }

    private void block(Node node, VBox into) {
        if (node instanceof Heading heading) {
            add(into, flow(node), "handbook-h" + Math.min(heading.getLevel(), 3));
        } else if (node instanceof Paragraph) {
            add(into, flow(node), "handbook-text");
        } else if (node instanceof BulletList) {
            items(node, 0, into);
        } else if (node instanceof OrderedList list) {
            items(node, list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber(), into);
        } else if (node instanceof FencedCodeBlock code) {
            add(into, new Label(code.getLiteral().stripTrailing()), "handbook-code");
        } else if (node instanceof IndentedCodeBlock code) {
            add(into, new Label(code.getLiteral().stripTrailing()), "handbook-code");
        } else if (node instanceof BlockQuote) {
            VBox quote = new VBox();
            blocks(node, quote);
            add(into, quote, "handbook-quote");
        } else if (node instanceof TableBlock) {
            add(into, table(node), "handbook-table");
        }
    }

    /** @param start the first number; 0 for bullets */
    private void items(Node list, int start, VBox into) {
        int number = start;
        for (Node item = list.getFirstChild(); item instanceof ListItem; item = item.getNext()) {
            Label mark = new Label(start == 0 ? "•" : number + ".");
            mark.getStyleClass().add("handbook-mark");
            mark.setMinWidth(USE_PREF_SIZE);
            VBox body = new VBox();
            blocks(item, body);
            HBox.setHgrow(body, Priority.ALWAYS);
            add(into, new HBox(mark, body), "handbook-item");
            number++;
        }
    }

    private GridPane table(Node block) {
        GridPane grid = new GridPane();
        int row = 0;
        for (Node part = block.getFirstChild(); part != null; part = part.getNext()) {
            for (Node line = part.getFirstChild(); line instanceof TableRow; line = line.getNext()) {
                row(grid, line, row++);
            }
        }
        for (int column = 0; column < grid.getColumnCount(); column++) {
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth(100.0 / grid.getColumnCount());
            grid.getColumnConstraints().add(share);
        }
        return grid;
    }

    private void row(GridPane grid, Node line, int row) {
        int column = 0;
        for (Node cell = line.getFirstChild(); cell != null; cell = cell.getNext()) {
            TextFlow text = flow(cell);
            text.getStyleClass().add(row == 0 ? "handbook-head" : "handbook-cell");
            grid.add(text, column++, row);
        }
    }

    private TextFlow flow(Node inline) {
        TextFlow flow = new TextFlow();
        flow.getChildren().setAll(spans.of(inline));
        return flow;
    }

    private static void add(VBox into, javafx.scene.Node node, String style) {
        node.getStyleClass().add(style);
        into.getChildren().add(node);
    }
}
