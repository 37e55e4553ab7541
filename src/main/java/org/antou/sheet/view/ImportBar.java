package org.antou.sheet.view;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.antou.sheet.plan.Policy;
import org.antou.ui.Icons;

/** What stands above the rows: what is on its way in, how it is read, and the buttons. */
final class ImportBar {

    /** Where an import stands. */
    enum Phase {
        NOTHING,
        BUSY,
        LOOKED_AT,
        WRITTEN
    }

    final Label title = new Label("从表格导入");
    final Label counts = new Label();
    final Label hint = new Label();
    final ComboBox<Policy> policy = new ComboBox<>(FXCollections.observableArrayList(Policy.values()));
    final ComboBox<String> sheets = new ComboBox<>();
    final CheckBox onlyErrors = new CheckBox("只看要处理的");
    final CheckBox hidden = new CheckBox("隐藏的行也导入");
    final Button columns = new Button("对应列…", Icons.COLUMNS.node());
    final Button leftOut = new Button("不算记录的行…");
    final Button promised = new Button("会新登记的…");
    final Button rejected = new Button("不能导入的行另存…");
    final Button takeBack = new Button("撤销本次导入…", Icons.UNDO.node());
    final Button goOn = new Button("接着改剩下的");
    final Button write = new Button("导入", Icons.IMPORT.node());
    private final Label sheetsLabel = new Label("工作表:");
    private final FlowPane tools = new FlowPane();
    private final VBox root = new VBox();

    ImportBar() {
        title.getStyleClass().add("screen-title");
        List.of(counts, hint).forEach(l -> l.setWrapText(true));
        hint.getStyleClass().add("hint");
        counts.setId("import-counts");
        hint.setId("import-hint");
        policy.setId("import-policy");
        sheets.setId("import-sheet");
        onlyErrors.setId("import-only-errors");
        hidden.setId("import-hidden");
        columns.setId("import-columns");
        leftOut.setId("import-left-out");
        promised.setId("import-promised");
        rejected.setId("import-rejected");
        takeBack.setId("import-take-back");
        goOn.setId("import-go-on");
        write.setId("import-write");
        write.getStyleClass().add("accent");
        policy.setValue(Policy.SKIP);
        policy.setConverter(new PolicyTitles());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, takeBack, goOn, write);
        head.getStyleClass().add("row");
        tools.getChildren()
                .setAll(
                        new Label("库里已有的:"),
                        policy,
                        sheetsLabel,
                        sheets,
                        onlyErrors,
                        hidden,
                        columns,
                        leftOut,
                        promised,
                        rejected);
        tools.getStyleClass().add("import-tools");
        root.getChildren().setAll(head, tools, counts, hint);
        root.getStyleClass().add("import-bar");
        phase(Phase.NOTHING);
    }

    Node node() {
        return root;
    }

    /** What can be pressed where things stand. */
    void phase(Phase phase) {
        boolean looking = phase == Phase.LOOKED_AT;
        List.of(policy, sheets, onlyErrors, hidden, columns, leftOut, promised, rejected, write)
                .forEach(n -> n.setDisable(!looking));
        rejected.setDisable(!looking && phase != Phase.WRITTEN);
        sheets.setDisable(!looking && phase != Phase.WRITTEN);
        show(tools, phase != Phase.NOTHING);
        show(write, phase != Phase.NOTHING && phase != Phase.WRITTEN);
        show(takeBack, false);
        show(goOn, false);
        show(hint, looking && !hint.getText().isEmpty());
        show(counts, !counts.getText().isEmpty());
    }

    void hint(String text) {
        hint.setText(text);
        show(hint, !text.isEmpty());
    }

    void counts(String text) {
        counts.setText(text);
        show(counts, !text.isEmpty());
    }

    /** The sheets that can be gone to; none to choose where there is one. */
    void sheets(List<String> names, String chosen) {
        sheets.getItems().setAll(names);
        sheets.setValue(chosen);
        show(sheetsLabel, names.size() > 1);
        show(sheets, names.size() > 1);
    }

    static void show(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }

    private static final class PolicyTitles extends StringConverter<Policy> {
        @Override
        public String toString(Policy policy) {
            return Optional.ofNullable(policy).map(Policy::title).orElse("");
        }

        @Override
        public Policy fromString(String title) {
            return Policy.SKIP;
        }
    }
}
