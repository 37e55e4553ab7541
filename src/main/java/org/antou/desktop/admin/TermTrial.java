package org.antou.desktop.admin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.antou.desktop.look.Words;
import org.antou.text.ChineseDates;
import org.antou.text.PartialDate;
import org.antou.text.calendar.DayCount;
import org.antou.text.calendar.Deadline;
import org.antou.text.calendar.Term;
import org.antou.text.calendar.WorkCalendar;

/** 算期限: a day, a number of days or working days, and the day it leads to, with what has to be said beside it. */
final class TermTrial extends VBox {

    private static final String DAYS = "天(自然日)";
    private static final String WORKING = "个工作日";

    private final TextField from = new TextField();
    private final TextField number = new TextField("10");
    private final ComboBox<String> count = new ComboBox<>();
    private final Label result = Words.text("");
    private WorkCalendar calendar = new WorkCalendar(List.of());

    TermTrial(LocalDate today) {
        from.setText(today.toString());
        from.setId("trial-from");
        from.setPrefColumnCount(9);
        number.setId("trial-number");
        number.setPrefColumnCount(4);
        count.getItems().setAll(WORKING, DAYS);
        count.setValue(WORKING);
        result.setId("trial-result");
        from.textProperty().addListener((text, before, now) -> reckon());
        number.textProperty().addListener((text, before, now) -> reckon());
        count.valueProperty().addListener((text, before, now) -> reckon());
        getStyleClass().add("step-page");
        getChildren()
                .setAll(
                        Words.row(
                                Words.field("算期限:自何日起(当日不计)", from),
                                Words.field("多少", number),
                                Words.field("单位", count)),
                        result);
    }

    void use(WorkCalendar known) {
        calendar = known;
        reckon();
    }

    private void reckon() {
        Optional<LocalDate> day =
                ChineseDates.parse(from.getText()).filter(PartialDate::isExact).map(PartialDate::earliest);
        boolean numbered = number.getText().strip().matches("\\d{1,3}");
        if (day.isEmpty()) {
            result.setText("起算日请写到某一天,例如 2024-5-6。");
        } else if (!numbered) {
            result.setText("天数请写 0 到 999 的整数。");
        } else {
            int days = Integer.parseInt(number.getText().strip());
            DayCount kind = count.getValue().equals(WORKING) ? DayCount.WORKING : DayCount.CALENDAR;
            show(calendar.after(day.get(), new Term(days, kind)));
        }
    }

    private void show(Deadline deadline) {
        String words = "到期日:" + deadline.day() + " " + calendar.describe(deadline.day());
        result.setText(words + deadline.doubt().map(doubt -> "。" + doubt).orElse(""));
    }
}
