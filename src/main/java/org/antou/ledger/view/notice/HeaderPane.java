package org.antou.ledger.view.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.GridPane;
import org.antou.ledger.model.NoticeHeader;
import org.antou.text.PartialDate;
import org.antou.ui.DateField;

/** What was read of the inspection itself; one line, opened to correct it. */
final class HeaderPane {

    private final Review review;
    private final TextField round = new TextField();
    private final TextField team = new TextField();
    private final TextField signer = new TextField();
    private final DateField started;
    private final DateField ended;
    private final DateField feedback;
    private final DateField published;
    private final TitledPane root = new TitledPane();
    private boolean showing;

    HeaderPane(Review review, LocalDate today) {
        this.review = review;
        started = new DateField(today);
        ended = new DateField(today);
        feedback = new DateField(today);
        published = new DateField(today);
        root.setContent(grid());
        root.setExpanded(false);
        root.setAnimated(false);
        root.getStyleClass().add("review-fold");
        root.focusWithinProperty().addListener((p, was, is) -> take());
        review.onChange(this::refresh);
        refresh();
    }

    Node node() {
        return root;
    }

    private GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("header-grid");
        grid.addRow(0, label("台账名称", round), round, label("巡察组", team), team, label("落款", signer), signer);
        grid.addRow(
                1,
                label("进驻", started.field()),
                started,
                label("结束", ended.field()),
                ended,
                label("反馈", feedback.field()),
                feedback,
                label("通报", published.field()),
                published);
        return grid;
    }

    private static Label label(String text, Node field) {
        Label label = new Label(text);
        label.setLabelFor(field);
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    /** Takes over what was typed. */
    void take() {
        if (!showing) {
            NoticeHeader old = review.draft().header();
            NoticeHeader typed = new NoticeHeader(
                    round.getText().strip(),
                    team.getText().strip(),
                    signer.getText().strip(),
                    date(started, old.started()),
                    date(ended, old.ended()),
                    date(feedback, old.feedback()),
                    date(published, old.published()));
            review.change(d -> d.withHeader(typed));
        }
    }

    private static Optional<PartialDate> date(DateField field, Optional<PartialDate> old) {
        return field.isUnreadable() ? old : field.date();
    }

    private void refresh() {
        NoticeHeader header = review.draft().header();
        showing = true;
        set(round, header.round());
        set(team, header.team());
        set(signer, header.signer());
        set(started, header.started());
        set(ended, header.ended());
        set(feedback, header.feedback());
        set(published, header.published());
        root.setText(summary(header));
        showing = false;
    }

    private static void set(TextField field, String text) {
        if (!field.getText().equals(text) && !field.isFocused()) {
            field.setText(text);
        }
    }

    private static void set(DateField field, Optional<PartialDate> date) {
        if (!field.field().isFocused()) {
            date.ifPresentOrElse(field::show, field::clear);
        }
    }

    private static String summary(NoticeHeader h) {
        String stay = Stream.of(h.started(), h.ended())
                .flatMap(Optional::stream)
                .map(PartialDate::toString)
                .collect(Collectors.joining(" 至 "));
        List<String> facts = Stream.of(
                        h.round(),
                        h.team(),
                        stay,
                        h.feedback().map(d -> "反馈 " + d).orElse(""),
                        h.published().map(d -> "通报 " + d).orElse(""),
                        h.signer())
                .filter(s -> !s.isBlank())
                .toList();
        return facts.isEmpty() ? "没有读到巡察的名称和日期,请展开填写" : String.join("  ·  ", facts);
    }
}
