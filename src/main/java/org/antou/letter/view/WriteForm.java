package org.antou.letter.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.antou.letter.LetterDraft;
import org.antou.letter.LetterKind;
import org.antou.paper.OfficialPaper;
import org.antou.paper.OfficialPaper.Level;
import org.antou.text.ChineseDates;
import org.antou.text.PartialDate;
import org.antou.ui.DateField;

/** A 函件 that no register writes: headline, addressee, text, signer and day. */
final class WriteForm extends VBox {

    private static final int ROWS = 10;

    private final TextField title = LetterForms.named("write-title");
    private final TextField to = LetterForms.named("write-to");
    private final TextArea text = new TextArea();
    private final TextField signer = LetterForms.named("write-signer");
    private final DateField on;
    private final Label mistake = LetterForms.error();

    WriteForm(String next, String signedBy, LocalDate today) {
        on = new DateField(today);
        on.show(PartialDate.of(today));
        signer.setText(signedBy);
        title.setPromptText("例如:关于报送整改材料的函");
        to.setPromptText("例如:市委巡察办");
        text.setId("write-text");
        text.setPrefRowCount(ROWS);
        text.setWrapText(true);
        text.setPromptText("正文,一行一段。“一、”开头的排黑体,“(一)”开头的排楷体。");
        HBox end = new HBox(LetterForms.field("署名", signer), LetterForms.field("成文日期", on));
        end.getStyleClass().add("dialog-line");
        HBox.setHgrow(end.getChildren().get(0), Priority.ALWAYS);
        getStyleClass().addAll("small-form", "write-form");
        getChildren()
                .addAll(
                        new Label("文号:" + next + "(编号时才给出)"),
                        LetterForms.field("标题", title),
                        LetterForms.field("主送", to),
                        text,
                        end,
                        mistake);
    }

    Optional<LetterDraft> read() {
        Optional<LocalDate> day = LetterForms.day(on);
        if (title.getText().isBlank() || text.getText().isBlank()) {
            mistake.setText("请填写标题和正文。");
            return Optional.empty();
        }
        mistake.setText("成文日期要写到日,例如 2026-3-5。");
        return day.map(on -> new LetterDraft(LetterKind.GENERAL, on, number -> paper(number, on)));
    }

    private OfficialPaper paper(String number, LocalDate day) {
        List<OfficialPaper.Part> parts = new ArrayList<>();
        String addressee = to.getText().strip().replaceAll("[::]+$", "");
        if (!addressee.isEmpty()) {
            parts.add(OfficialPaper.part(Level.ADDRESSEE, addressee + ":"));
        }
        text.getText()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> parts.add(OfficialPaper.part(level(line), line)));
        return new OfficialPaper(
                number,
                title.getText().strip(),
                "",
                parts,
                signer.getText().strip(),
                ChineseDates.show(PartialDate.of(day)));
    }

    private static Level level(String line) {
        if (line.matches("[一二三四五六七八九十]+、.{1,30}")) {
            return Level.FIRST;
        }
        return line.matches("[((][一二三四五六七八九十]+[))].{1,30}") ? Level.SECOND : Level.TEXT;
    }
}
