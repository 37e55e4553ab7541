package org.antou.letter.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.antou.letter.LetterKind;
import org.antou.letter.LetterNumbers;
import org.antou.letter.LetterPattern;

/** 文号格式 of one kind after the other, with the next number as it would be given. */
final class PatternForm extends VBox {

    private final LetterNumbers numbers;
    private final LocalDate today;
    private final ComboBox<String> kind = new ComboBox<>();
    private final List<LetterKind> kinds;
    private final TextField text = LetterForms.named("pattern-text");
    private final TextField first = LetterForms.named("pattern-first");
    private final Label preview = new Label();
    private final Label mistake = LetterForms.error();

    /** A pattern for a kind. */
    record Wanted(LetterKind kind, LetterPattern pattern) {}

    PatternForm(LetterNumbers numbers, List<LetterKind> kinds, LocalDate today) {
        this.numbers = numbers;
        this.kinds = kinds;
        this.today = today;
        kind.setId("pattern-kind");
        kinds.stream().map(LetterKind::title).forEach(kind.getItems()::add);
        preview.setId("pattern-preview");
        preview.getStyleClass().add("letter-preview");
        Label told = new Label("“{年}”印成文日期的年份,“{n}”印顺序号。顺序号按种类、按年从 1 起连续编,作废的号不再用;已经给出的文号不变。");
        told.setWrapText(true);
        getStyleClass().add("small-form");
        getChildren()
                .addAll(
                        told,
                        LetterForms.field("文书种类", kind),
                        LetterForms.field("文号格式", text),
                        LetterForms.field(today.getYear() + " 年从第几号起(前面的号以前手工用过的,从下一个起)", first),
                        preview,
                        mistake);
        kind.valueProperty().addListener((p, was, is) -> choose());
        text.textProperty().addListener((p, was, is) -> refresh());
        first.textProperty().addListener((p, was, is) -> refresh());
        kind.getSelectionModel().selectFirst();
    }

    private LetterKind chosen() {
        return kinds.get(Math.max(0, kind.getSelectionModel().getSelectedIndex()));
    }

    private void choose() {
        LetterPattern pattern = numbers.pattern(chosen());
        text.setText(pattern.text());
        first.setText(String.valueOf(pattern.startsIn() == today.getYear() ? pattern.startsAt() : 1));
    }

    private Optional<LetterPattern> typed() {
        String number = first.getText().strip();
        if (!number.matches("[1-9]\\d{0,4}")) {
            mistake.setText("起始号要是 1 到 99999 的整数。");
            return Optional.empty();
        }
        LetterPattern pattern = new LetterPattern(text.getText().strip(), today.getYear(), Integer.parseInt(number));
        mistake.setText(pattern.fault().orElse(""));
        return Optional.of(pattern).filter(p -> p.fault().isEmpty());
    }

    private void refresh() {
        preview.setText(
                typed().map(pattern -> "下一个文号:" + numbers.next(pattern, today)).orElse(""));
    }

    Optional<Wanted> read() {
        return typed().map(pattern -> new Wanted(chosen(), pattern));
    }
}
