package org.antou.ledger.view.urging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.antou.ledger.LedgerLetters;
import org.antou.ledger.model.Urging;
import org.antou.ledger.model.UrgingKind;
import org.antou.paper.OfficialPaper;
import org.antou.register.view.Workplace;
import org.antou.text.PartialDate;
import org.antou.ui.DateField;

/** Which paper, to whom, until when, and below it the paper as it would read now. */
final class UrgingForm extends VBox {

    private static final int EXTRA_ROWS = 2;
    private static final int PREVIEW_ROWS = 11;

    private static final String READING = "(正在取号…)";

    private final Workplace workplace;
    private final LedgerLetters letters;
    private final List<Urging> proposals;
    private final ComboBox<UrgingKind> kind = new ComboBox<>();
    private final TextField to = new TextField();
    private final TextField signer = new TextField();
    private final DateField on;
    private final DateField answerBy;
    private final TextArea extra = new TextArea();
    private final TextArea preview = new TextArea();
    private final Label note = new Label();
    private final Label mistake = new Label();
    private boolean proposing;
    private String number = "";
    private Optional<Numbered> numbered = Optional.empty();

    /** What the number depends on. */
    private record Numbered(UrgingKind kind, LocalDate on) {}

    /** @param proposals a first version of each kind of paper */
    UrgingForm(Workplace workplace, LedgerLetters letters, List<Urging> proposals) {
        this.workplace = workplace;
        this.letters = letters;
        this.proposals = proposals;
        Urging first = proposals.get(0);
        this.on = new DateField(first.on());
        this.answerBy = new DateField(first.on());
        kind.getItems().setAll(UrgingKind.values());
        kind.setConverter(new Titles());
        kind.setId("urging-kind");
        to.setId("urging-to");
        extra.setId("urging-extra");
        extra.setPrefRowCount(EXTRA_ROWS);
        extra.setWrapText(true);
        extra.setPromptText("结尾前另加的话,一行一段;可以不填");
        preview.setId("urging-preview");
        preview.setEditable(false);
        preview.setWrapText(true);
        preview.setPrefRowCount(PREVIEW_ROWS);
        note.setWrapText(true);
        note.getStyleClass().add("hint");
        mistake.setId("urging-mistake");
        mistake.getStyleClass().add("field-error");
        mistake.setWrapText(true);
        getStyleClass().addAll("small-form", "urging-form");
        getChildren()
                .addAll(
                        row(field("文种", kind), grow(field("主送", to))),
                        row(field("成文日期", on), field("何日前回复(可空)", answerBy), grow(field("署名", signer))),
                        extra,
                        preview,
                        note,
                        mistake);
        kind.valueProperty().addListener((p, was, is) -> propose(is));
        listen();
        kind.setValue(UrgingKind.ORDER);
    }

    private void listen() {
        for (TextField field : List.of(to, signer, on.field(), answerBy.field())) {
            field.textProperty().addListener((p, was, is) -> refresh());
        }
        extra.textProperty().addListener((p, was, is) -> refresh());
    }

    private void propose(UrgingKind chosen) {
        proposing = true;
        Urging urging =
                proposals.stream().filter(p -> p.kind() == chosen).findFirst().orElseThrow();
        to.setText(urging.to());
        signer.setText(urging.signer());
        on.show(PartialDate.of(urging.on()));
        answerBy.clear();
        urging.answerBy().map(PartialDate::of).ifPresent(answerBy::show);
        proposing = false;
        refresh();
    }

    private void refresh() {
        if (proposing) {
            return;
        }
        Optional<Urging> now = wanted();
        now.ifPresent(urging -> {
            int out = urging.leftOut().size();
            mistake.setText(urging.mistake().orElse(""));
            note.setText(
                    out == 0
                            ? ""
                            : "写进 " + (urging.arrears().size() - out) + " 条;另有 " + out
                                    + " 条既没有超期也没有督查空档,不写进去(只提醒时限的,请选“提醒书”)。");
            askNumber(new Numbered(urging.kind(), urging.on()));
            OfficialPaper paper = LedgerLetters.preview(urging, number);
            preview.setText(paper.number() + "\n" + paper.title() + "\n"
                    + paper.parts().stream().map(OfficialPaper.Part::text).collect(Collectors.joining("\n"))
                    + "\n" + paper.signer() + "  " + paper.date());
        });
    }

    /** The number is read beside the window's thread, and again only when another kind or day is chosen. */
    private void askNumber(Numbered wanted) {
        if (numbered.filter(wanted::equals).isPresent()) {
            return;
        }
        numbered = Optional.of(wanted);
        number = READING;
        workplace
                .jobs()
                .run(
                        "取号",
                        job -> letters.nextNumber(wanted.kind(), wanted.on()),
                        next -> {
                            if (numbered.filter(wanted::equals).isPresent()) {
                                number = next;
                                refresh();
                            }
                        },
                        workplace.dialogs()::problem);
    }

    private Optional<Urging> wanted() {
        Optional<LocalDate> day = day(on);
        if (day.isEmpty()) {
            mistake.setText("成文日期要写到日,例如 2026-3-5。");
            return Optional.empty();
        }
        if (answerBy.isUnreadable()
                || (!answerBy.text().isBlank() && day(answerBy).isEmpty())) {
            mistake.setText("回复日期要写到日,例如 2026-3-12;不要求回复的,请清空。");
            return Optional.empty();
        }
        return Optional.of(new Urging(
                kind.getValue(),
                proposals.get(0).arrears(),
                to.getText().strip().replaceAll("[::]+$", ""),
                day.get(),
                day(answerBy),
                extra.getText(),
                signer.getText().strip()));
    }

    private static Optional<LocalDate> day(DateField field) {
        return field.date()
                .filter(date -> date.earliest().equals(date.latest()))
                .map(PartialDate::earliest);
    }

    /** The paper as it is to be written; empty, and said why, where something is wrong. */
    Optional<Urging> read() {
        Optional<Urging> urging = wanted();
        urging.flatMap(Urging::mistake).ifPresent(mistake::setText);
        return urging.filter(u -> u.mistake().isEmpty());
    }

    private static Node grow(Node node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        return node;
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("dialog-line");
        return row;
    }

    private static Node field(String title, Node control) {
        Label label = new Label(title);
        label.setLabelFor(control);
        VBox box = new VBox(label, control);
        box.getStyleClass().add("letter-field");
        return box;
    }

    private static final class Titles extends StringConverter<UrgingKind> {
        @Override
        public String toString(UrgingKind kind) {
            return kind == null ? "" : kind.title();
        }

        @Override
        public UrgingKind fromString(String title) {
            return UrgingKind.ORDER;
        }
    }
}
