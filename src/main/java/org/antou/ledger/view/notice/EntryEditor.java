package org.antou.ledger.view.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.antou.ledger.model.NoticeEntry;
import org.antou.ledger.model.NoticeItem;
import org.antou.ledger.model.Status;
import org.antou.ui.DateField;

/** Corrects one issue. What was typed is taken over when the field is left or another issue is chosen. */
final class EntryEditor {

    private final Review review;
    private final Label title = new Label();
    private final VBox doubts = new VBox();
    private final ComboBox<Integer> aspect = new ComboBox<>();
    private final ComboBox<Status> status = new ComboBox<>();
    private final Label words = new Label();
    private final DateField deadline;
    private final TextArea content = area("notice-content", 4);
    private final TextArea answer = area("notice-answer", 9);
    private final DocumentsBox documents = new DocumentsBox();
    private final BorderPane root = new BorderPane();
    private Optional<NoticeItem> shown = Optional.empty();
    private TextArea lastArea = content;
    private boolean showing;

    /**
     * @param newAspect asks for a new aspect
     * @param tools     the buttons beside the title
     * @param actions   the buttons below
     */
    EntryEditor(Review review, LocalDate today, Runnable newAspect, Node tools, Node actions) {
        this.review = review;
        this.deadline = new DateField(today);
        status.getItems().setAll(Status.values());
        status.setConverter(new Titles<>(Status.values()));
        status.setId("notice-status");
        status.valueProperty().addListener((p, was, is) -> take());
        aspect.valueProperty().addListener((p, was, is) -> take());
        aspect.setConverter(new AspectTitles(review));
        aspect.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(aspect, Priority.ALWAYS);
        content.focusedProperty().addListener((p, was, is) -> remember(content, is));
        answer.focusedProperty().addListener((p, was, is) -> remember(answer, is));
        title.getStyleClass().add("pane-title");
        doubts.getStyleClass().add("doubts");
        words.getStyleClass().add("field-hint");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, tools);
        head.getStyleClass().add("pane-head");
        ScrollPane scroll = new ScrollPane(form(newAspect));
        scroll.setFitToWidth(true);
        root.setTop(head);
        root.setCenter(scroll);
        root.setBottom(actions);
        root.getStyleClass().add("entry-editor");
        root.focusWithinProperty().addListener((p, was, is) -> take());
        review.beforeLeaving(this::take);
        review.onChange(this::refresh);
        refresh();
    }

    private VBox form(Runnable newAspect) {
        Button another = new Button("新方面…");
        another.getStyleClass().add("small");
        another.setMinWidth(Button.USE_PREF_SIZE);
        another.setOnAction(e -> newAspect.run());
        VBox when = field("整改时限", deadline);
        VBox where = field("整改状态", status);
        HBox.setHgrow(when, Priority.ALWAYS);
        HBox both = new HBox(where, when);
        both.getStyleClass().add("field-row");
        VBox.setVgrow(answer, Priority.ALWAYS);
        VBox form = new VBox(
                doubts,
                field("反馈问题", content),
                both,
                words,
                field("整改情况(答复)", answer),
                field("方面", new HBox(aspect, another)),
                field("建章立制", documents));
        form.getStyleClass().add("entry-form");
        return form;
    }

    private static VBox field(String name, Node control) {
        Label label = new Label(name);
        label.getStyleClass().add("field-label");
        label.setLabelFor(control);
        VBox box = new VBox(label, control);
        box.getStyleClass().add("field");
        return box;
    }

    private static TextArea area(String id, int rows) {
        TextArea area = new TextArea();
        area.setId(id);
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        return area;
    }

    private void remember(TextArea area, boolean focused) {
        if (focused) {
            lastArea = area;
        } else {
            take();
        }
    }

    Node node() {
        return root;
    }

    /** Takes over what was typed. */
    void take() {
        if (showing
                || shown.isEmpty()
                || shown.get() != review.current().map(NoticeEntry::item).orElse(null)) {
            return;
        }
        int index = review.index();
        NoticeItem edited = read(shown.get());
        review.change(d -> d.edit(index, edited));
    }

    private NoticeItem read(NoticeItem i) {
        return new NoticeItem(
                i.number(),
                Optional.ofNullable(aspect.getValue()).orElse(i.aspect()),
                content.getText().strip(),
                answer.getText().strip(),
                status.getValue(),
                i.statusWords(),
                i.remedy(),
                deadline.isUnreadable() ? i.deadline() : deadline.date(),
                documents.read(),
                i.doubts(),
                i.firstLine(),
                i.lastLine());
    }

    /** Cuts the issue where the caret stands. */
    void split() {
        take();
        int at = lastArea.getCaretPosition();
        int index = review.index();
        review.change(d -> lastArea == answer ? d.splitAnswer(index, at) : d.splitContent(index, at));
    }

    private void refresh() {
        Optional<NoticeItem> now = review.current().map(NoticeEntry::item);
        showing = true;
        List<Integer> numbers = IntStream.rangeClosed(
                        0, review.draft().aspects().size())
                .boxed()
                .toList();
        if (!aspect.getItems().equals(numbers)) {
            aspect.getItems().setAll(numbers);
        }
        now.ifPresent(item -> {
            if (shown.isEmpty() || !read(item).equals(item)) {
                show(item);
            }
            head(item);
        });
        shown = now;
        showing = false;
    }

    private void show(NoticeItem item) {
        content.setText(item.content());
        answer.setText(item.answer());
        content.setScrollTop(0);
        answer.setScrollTop(0);
        status.setValue(item.status());
        deadline.clear();
        item.deadline().ifPresent(deadline::show);
        documents.show(item.documents());
        aspect.setValue(item.aspect());
    }

    private void head(NoticeItem item) {
        title.setText("第 " + item.number() + " 条");
        words.setText(item.statusWords().isEmpty() ? "原文没有写明状态。" : "原文:“" + item.statusWords() + "”");
        boolean open = review.current().filter(NoticeEntry::doubtful).isPresent();
        doubts.getChildren()
                .setAll(item.doubts().stream()
                        .filter(d -> open)
                        .map(EntryEditor::doubt)
                        .toList());
        doubts.setManaged(open);
        doubts.setVisible(open);
    }

    private static Label doubt(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
