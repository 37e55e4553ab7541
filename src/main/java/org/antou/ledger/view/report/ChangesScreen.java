package org.antou.ledger.view.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.antou.ledger.LedgerReports.Comparison;
import org.antou.ledger.model.LedgerPast.Difference;
import org.antou.ledger.paper.ChangesPrintout;
import org.antou.ui.Icons;

/** 变化情况: what differs from an earlier day, field by field, worked out from the history. */
final class ChangesScreen {

    private static final int FORTNIGHT = 14;

    private ChangesScreen() {}

    static void open(ReportPlace place) {
        new DayDialog(place)
                .ask("变化情况", "从哪一天起的变化(含当天)", place.today().minusDays(FORTNIGHT))
                .ifPresent(from -> read(place, from));
    }

    private static void read(ReportPlace place, LocalDate from) {
        place.work()
                .jobs()
                .run(
                        "比较台账",
                        job -> place.reports()
                                .since(
                                        place.reports()
                                                .inspection(place.screens().chosen()),
                                        from,
                                        place.work().clock().getZone()),
                        compared -> show(place, from, compared),
                        place.work().dialogs()::problem);
    }

    private static void show(ReportPlace place, LocalDate from, Comparison compared) {
        List<Difference> differences = compared.differences();
        TableView<Difference> table = new TableView<>(FXCollections.observableArrayList(differences));
        table.setPlaceholder(new Label("从这一天起没有改动。"));
        table.getColumns().add(column("序号", 60, d -> String.valueOf(d.number())));
        table.getColumns().add(column("反馈问题", 280, d -> d.content().replace('\n', ' ')));
        table.getColumns().add(column("变化项目", 110, Difference::field));
        table.getColumns().add(column("原来", 300, d -> d.then().replace('\n', ' ')));
        table.getColumns().add(column("现在", 300, d -> d.now().replace('\n', ' ')));
        table.getColumns().add(column("经办人", 90, Difference::who));
        String unit = place.reports().office().unit();
        ReportFrame frame = new ReportFrame(
                "变化情况 · " + from + " 以来 " + differences.size() + " 处",
                place.screens()::back,
                table,
                ReportFrame.button("另选日期…", Icons.CALENDAR, () -> open(place)),
                ReportFrame.button(
                        "打印变化表…",
                        Icons.PRINT,
                        () -> place.papers()
                                .preview(ChangesPrintout.of(
                                        unit, compared.inspection(), differences, from, place.today()))));
        place.show(frame);
        table.requestFocus();
    }

    private static TableColumn<Difference, String> column(
            String title, double width, Function<Difference, String> text) {
        TableColumn<Difference, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        return column;
    }
}
