package org.antou.people.view;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.antou.text.PartialDate;
import org.antou.ui.DateField;
import org.antou.ui.Dialogs;

/** What a roster is asked for with: as of which day, and whether with identity numbers. */
record RosterQuestion(Dialogs dialogs, LocalDate today) {

    /** @param numbers whether identity numbers are printed */
    record Wanted(LocalDate on, boolean numbers) {}

    /** Empty where the clerk thinks better of it. */
    Optional<Wanted> ask(String title, String text) {
        DateField on = new DateField(today);
        on.show(PartialDate.of(today));
        on.field().setId("roster-on");
        RadioButton without = new RadioButton("不印身份证号");
        RadioButton with = new RadioButton("印身份证号(要写明事由,并记入每个人的历史)");
        with.setId("roster-numbers");
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(without, with);
        without.setSelected(true);
        Label told = new Label(text);
        told.setWrapText(true);
        HBox day = new HBox(new Label("截至日期"), on);
        day.getStyleClass().add("dialog-line");
        Label hint = new Label("填从前的日期,科室、职务和支部名称就按那一天的印;人还是现在列出的人。");
        hint.getStyleClass().add("dialog-hint");
        hint.setWrapText(true);
        Label message = new Label();
        message.getStyleClass().add("form-message");
        VBox content = new VBox(told, day, hint, without, with, message);
        content.getStyleClass().add("dialog-form");
        return dialogs.form(title, content, "打印", () -> {
            Optional<LocalDate> exact = on.date().filter(PartialDate::isExact).map(PartialDate::earliest);
            message.setText(exact.isEmpty() ? "截至日期请写到日,例如 2021-02-09。" : "");
            return exact.map(chosen -> new Wanted(chosen, with.isSelected()));
        });
    }
}
