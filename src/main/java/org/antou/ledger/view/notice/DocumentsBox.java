package org.antou.ledger.view.notice;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.antou.ledger.model.NoticeItem.NamedDocument;
import org.antou.ui.Icons;

/** 建章立制: the documents an answer names, each with its kind. */
final class DocumentsBox extends VBox {

    private final VBox rows = new VBox();

    DocumentsBox() {
        Button add = new Button("添加一份", Icons.ADD.node());
        add.getStyleClass().addAll("small", "flat");
        add.setOnAction(e -> {
            Row row = new Row(new NamedDocument("", NamedDocument.Kind.NEW));
            rows.getChildren().add(row);
            row.title.requestFocus();
        });
        rows.getStyleClass().add("document-rows");
        getChildren().addAll(rows, add);
    }

    void show(List<NamedDocument> documents) {
        rows.getChildren().setAll(documents.stream().map(Row::new).toList());
    }

    /** The documents as they stand, lines without a title left out. */
    List<NamedDocument> read() {
        List<NamedDocument> found = new ArrayList<>();
        rows.getChildren().stream()
                .map(Row.class::cast)
                .filter(r -> !r.title.getText().isBlank())
                .forEach(r -> found.add(new NamedDocument(r.title.getText().strip(), r.kind.getValue())));
        return found;
    }

    private final class Row extends HBox {

        private final ComboBox<NamedDocument.Kind> kind = new ComboBox<>();
        private final TextField title = new TextField();

        Row(NamedDocument document) {
            kind.getItems().setAll(NamedDocument.Kind.values());
            kind.setConverter(new Titles<>(NamedDocument.Kind.values()));
            kind.setValue(document.kind());
            title.setText(document.title());
            title.setPromptText("文件标题,不带书名号");
            HBox.setHgrow(title, Priority.ALWAYS);
            Button remove = new Button("", Icons.CLEAR.node());
            remove.getStyleClass().addAll("flat", "button-icon", "small");
            remove.setTooltip(new Tooltip("去掉这份文件"));
            remove.setAccessibleText("去掉这份文件");
            remove.setOnAction(e -> rows.getChildren().remove(this));
            getStyleClass().add("document-row");
            getChildren().addAll(kind, title, remove);
        }
    }
}
