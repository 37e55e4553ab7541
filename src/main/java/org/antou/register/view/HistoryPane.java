package org.antou.register.view;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.antou.history.Entry;
import org.antou.register.FieldChange;
import org.antou.register.RecordRef;
import org.antou.register.port.RegisterPort;
import org.antou.ui.EmptyState;
import org.antou.ui.Icons;

/** The past of one record: who did what when, and what every field was before and after. Newest first. */
public final class HistoryPane {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Workplace workplace;
    private final RegisterPort port;
    private Optional<Beside> beside = Optional.empty();
    private final VBox content = new VBox();
    private final ScrollPane root = new ScrollPane(content);

    /** @param port of the record's register: knows the titles of its fields */
    public HistoryPane(Workplace workplace, RegisterPort port) {
        this.workplace = workplace;
        this.port = port;
        content.getStyleClass().add("history");
        root.setFitToWidth(true);
        root.getStyleClass().add("history-pane");
    }

    public Node node() {
        return root;
    }

    /**
     * Shows the past of what hangs on a record among its own.
     *
     * @param refs  what hangs on a record
     * @param other its register
     */
    public void alsoOf(Function<RecordRef, List<RecordRef>> refs, RegisterPort other) {
        beside = Optional.of(new Beside(refs, other));
    }

    public void show(RecordRef ref) {
        workplace.jobs().run("读取历史", job -> past(ref), this::show, workplace.dialogs()::problem);
    }

    private List<Entry> past(RecordRef ref) {
        Stream<RecordRef> others = beside.stream().flatMap(b -> b.refs().apply(ref).stream());
        return Stream.concat(Stream.of(ref), others)
                .flatMap(one -> workplace.history().of(one).stream())
                .sorted(Comparator.comparingLong(Entry::seq))
                .toList();
    }

    private RegisterPort port(Entry entry) {
        return beside.map(Beside::port)
                .filter(other -> other.key().equals(entry.ref().register()))
                .orElse(port);
    }

    /** What hangs on a record, and the register it belongs to. */
    private record Beside(Function<RecordRef, List<RecordRef>> refs, RegisterPort port) {}

    private void show(List<Entry> entries) {
        content.getChildren().clear();
        if (entries.isEmpty()) {
            content.getChildren()
                    .add(EmptyState.of(Icons.HISTORY, "还没有改动", "保存之后,这里会列出谁在什么时候改了什么。")
                            .node());
        }
        for (int i = entries.size() - 1; i >= 0; i--) {
            content.getChildren().add(entry(entries.get(i)));
        }
    }

    private Node entry(Entry entry) {
        ZoneId zone = workplace.clock().getZone();
        Label head =
                new Label(WHEN.format(entry.at().atZone(zone)) + "  " + entry.accountName() + "  " + entry.action());
        head.getStyleClass().add("history-head");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("history-grid");
        int row = 0;
        for (FieldChange change : entry.changes()) {
            RegisterPort known = port(entry);
            grid.addRow(row, label(known.fieldTitle(change.field()), "history-field"), values(known, change));
            row++;
        }
        VBox box = new VBox(head, grid);
        box.getStyleClass().add("history-entry");
        return box;
    }

    private static Node values(RegisterPort port, FieldChange change) {
        VBox box = new VBox();
        if (!change.before().isEmpty()) {
            box.getChildren().add(label(port.show(change.field(), change.before()), "history-before"));
        }
        box.getChildren()
                .add(label(
                        change.after().isEmpty() ? "(清空)" : port.show(change.field(), change.after()),
                        "history-after"));
        return box;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
