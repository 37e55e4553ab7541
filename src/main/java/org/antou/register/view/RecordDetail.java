package org.antou.register.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.ui.EmptyState;
import org.antou.ui.Icons;

/** One record to read, its fields under the headings of its form; personal data stays masked. */
final class RecordDetail<R> {

    private final Columns<R> columns;
    private final List<FormGroup> groups;
    private final Icons icon;
    private final String record;
    private final VBox content = new VBox();
    private final ScrollPane root = new ScrollPane(content);

    RecordDetail(DeskSpec<R> spec) {
        this.columns = spec.form().columns();
        this.groups = spec.form().groups();
        this.icon = spec.icon();
        this.record = spec.record();
        content.getStyleClass().add("record-detail");
        root.setFitToWidth(true);
        root.getStyleClass().add("record-detail-pane");
        nothing(0);
    }

    Node node() {
        return root;
    }

    /** Nothing, or more than one record is selected. */
    void nothing(int selected) {
        String title = selected > 1 ? "已选中 " + selected + " 条" : "没有选中" + record;
        String advice = selected > 1 ? "可用的操作在上方和右键菜单里。" : "在左边点一条,这里显示它的全部内容。";
        content.getChildren().setAll(EmptyState.of(icon, title, advice).node());
    }

    void show(R row, List<String> remarks, Optional<Node> more) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(text(columns.all().get(0).show(row), "detail-title"));
        if (!remarks.isEmpty()) {
            VBox box = new VBox();
            box.getStyleClass().add("detail-remarks");
            remarks.forEach(remark -> box.getChildren().add(text(remark, "detail-remark")));
            nodes.add(box);
        }
        for (FormGroup group : groups) {
            group(group, row).ifPresent(nodes::add);
        }
        more.ifPresent(nodes::add);
        content.getChildren().setAll(nodes);
        root.setVvalue(0);
    }

    private Optional<Node> group(FormGroup group, R row) {
        List<DetailGroup.Line> lines = new ArrayList<>();
        for (String key : group.fields()) {
            Column<R> column = columns.get(key);
            column.value(row)
                    .ifPresent(filled -> lines.add(new DetailGroup.Line(column.title(), column.masked(filled))));
        }
        return DetailGroup.of(group.title(), lines);
    }

    private static Label text(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
