package org.antou.ledger.view;

import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.antou.ledger.model.Institution;
import org.antou.ledger.model.NoticeItem.NamedDocument.Kind;
import org.antou.ui.Icons;

/** One document in the form: its title, whether it is new, and away. */
final class InstitutionLine implements LinesPart.Line<Institution> {

    private final UUID id;
    private final TextField title = new TextField();
    private final ComboBox<Kind> kind = new ComboBox<>();
    private final Button remove = new Button("", Icons.DELETE.node());
    private final HBox root = new HBox(title, kind, remove);

    InstitutionLine(Institution institution, Runnable edited) {
        this.id = institution.id();
        title.setText(institution.title());
        title.setPromptText("文件标题,不写书名号");
        kind.getItems().setAll(Kind.values());
        kind.setConverter(new Titles());
        kind.setValue(institution.kind());
        kind.setAccessibleText("新建、修订或执行");
        remove.getStyleClass().add("flat");
        remove.setTooltip(new Tooltip("删除这个文件"));
        remove.setAccessibleText("删除这个文件");
        title.textProperty().addListener((p, was, is) -> edited.run());
        kind.valueProperty().addListener((p, was, is) -> edited.run());
        HBox.setHgrow(title, Priority.ALWAYS);
        root.getStyleClass().add("part-line");
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void onRemove(Runnable run) {
        remove.setOnAction(e -> run.run());
    }

    @Override
    public void focus() {
        title.requestFocus();
    }

    @Override
    public Institution value() {
        return Institution.parse(id, title.getText().strip()).as(kind.getValue());
    }

    private static final class Titles extends StringConverter<Kind> {
        @Override
        public String toString(Kind kind) {
            return kind == null ? "" : kind.title();
        }

        @Override
        public Kind fromString(String title) {
            return Kind.NEW;
        }
    }
}
