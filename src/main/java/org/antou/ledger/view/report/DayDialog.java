package org.antou.ledger.view.report;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.antou.text.PartialDate;
import org.antou.ui.DateField;

/** Asks for a day. */
record DayDialog(ReportPlace place) {

    Optional<LocalDate> ask(String title, String question, LocalDate proposal) {
        DateField field = new DateField(place.today());
        field.show(PartialDate.of(proposal));
        Label mistake = new Label();
        mistake.getStyleClass().add("field-error");
        VBox content = new VBox(new Label(question), field, mistake);
        content.getStyleClass().add("small-form");
        return place.work().dialogs().form(title, content, "确定", () -> read(field, mistake));
    }

    private Optional<LocalDate> read(DateField field, Label mistake) {
        Optional<LocalDate> day = field.date().filter(PartialDate::isExact).map(PartialDate::earliest);
        boolean future = day.filter(d -> d.isAfter(place.today())).isPresent();
        mistake.setText(day.isEmpty() ? "请写到日,例如 2021-01-28。" : future ? "这一天还没有到。" : "");
        return day.filter(d -> !future);
    }
}
