package org.antou.ledger.view.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.antou.ledger.model.NoticeOrder;
import org.antou.ui.DateField;

/** The fields of a notice that a person may change; everything else comes from the ledger. */
final class NoticeForm {

    private static final int PREAMBLE_ROWS = 6;
    private static final int PROSE_ROWS = 4;

    private final TextField title = new TextField();
    private final TextArea preamble = area("notice-preamble", PREAMBLE_ROWS);
    private final TextArea before = area("notice-before", PROSE_ROWS);
    private final TextArea after = area("notice-after", PROSE_ROWS);
    private final TextField signer = new TextField();
    private final TextField marking = new TextField();
    private final DateField date;
    private final Node root;

    NoticeForm(LocalDate today, Runnable changed) {
        date = new DateField(today);
        title.setId("notice-title");
        signer.setId("notice-signer");
        date.field().setId("notice-date");
        before.setPromptText("可以不写。第一行是这一部分的标题,例如:强化组织领导,压实整改责任;以下各行是正文");
        after.setPromptText("可以不写。第一行是标题,例如:下一步工作打算;以下各行是正文");
        marking.setPromptText("可以不写,例如:内部资料");
        VBox fields = new VBox(
                field("标题", title),
                field("开头(巡察时间、总数)", preamble),
                field("第一部分:整改组织情况", before),
                field("最后一部分:下一步打算", after),
                field("落款", signer),
                labelled("成文日期", date, date.field()),
                field("左上角标识", marking));
        fields.getStyleClass().add("report-form");
        List.of(title, preamble, before, after, signer, date.field())
                .forEach(input -> input.textProperty().addListener((p, was, is) -> changed.run()));
        ScrollPane scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("report-scroll");
        root = scroll;
    }

    private static TextArea area(String id, int rows) {
        TextArea area = new TextArea();
        area.setId(id);
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        return area;
    }

    private static Node field(String title, TextInputControl input) {
        return labelled(title, input, input);
    }

    private static Node labelled(String title, Node field, Node target) {
        Label label = new Label(title);
        label.setLabelFor(target);
        VBox box = new VBox(label, field);
        box.getStyleClass().add("report-field");
        return box;
    }

    Node node() {
        return root;
    }

    void show(NoticeOrder order) {
        title.setText(order.title());
        preamble.setText(order.preamble());
        before.setText(String.join("\n", order.before()));
        after.setText(String.join("\n", order.after()));
        signer.setText(order.signer());
        order.date().ifPresentOrElse(date::show, date::clear);
    }

    NoticeOrder order() {
        return new NoticeOrder(
                title.getText().strip(),
                preamble.getText().strip(),
                lines(before),
                lines(after),
                signer.getText().strip(),
                date.date());
    }

    private static List<String> lines(TextArea area) {
        return area.getText().lines().filter(line -> !line.isBlank()).toList();
    }

    String marking() {
        return marking.getText().strip();
    }

    void mark(String text) {
        marking.setText(text);
    }

    /** What is wrong with the form itself; empty where nothing is. */
    Optional<String> mistake() {
        return date.isUnreadable() ? Optional.of("成文日期认不出来,请写成 2021-01-28。") : Optional.empty();
    }

    void focus() {
        title.requestFocus();
    }
}
