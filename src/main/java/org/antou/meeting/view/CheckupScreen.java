package org.antou.meeting.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.antou.meeting.MeetingCheckup.Asked;
import org.antou.meeting.model.CheckTitles;
import org.antou.meeting.paper.FindingsPrintout;
import org.antou.register.Finding;
import org.antou.register.view.RegisterDesk;
import org.antou.ui.Icons;

/** 记录体检: what an inspection would find in the records, each with its basis; a double click opens the record. */
final class CheckupScreen {

    private static final String ALL = "全部问题";
    private static final List<String> SPANS = List.of("本年", "上年", "近三年", "全部年份");

    private final MeetingPlace place;
    private final MeetingScreens screens;
    private final TableView<Finding> table = new TableView<>();
    private final ComboBox<String> span = new ComboBox<>();
    private final ComboBox<String> kind = new ComboBox<>();
    private final Label totals = new Label();
    private final Label nothing = new Label();
    private final MeetingFrame frame;
    private List<Finding> found = List.of();
    private boolean filling;

    CheckupScreen(MeetingPlace place, MeetingScreens screens) {
        this.place = place;
        this.screens = screens;
        span.setId("checkup-span");
        span.getItems().setAll(SPANS);
        span.setValue(SPANS.get(0));
        span.setOnAction(e -> run());
        kind.setId("checkup-kind");
        kind.setOnAction(e -> {
            if (!filling) {
                filter();
            }
        });
        totals.setId("checkup-totals");
        table.setId("checkup");
        table.getStyleClass().add("register-table");
        table.setPlaceholder(nothing);
        column("类别", 90, f -> CheckTitles.of(f.rule()));
        column("发现", 560, Finding::message);
        column("依据", 300, Finding::basis);
        column("建议", 260, Finding::advice);
        table.setRowFactory(t -> {
            TableRow<Finding> row = new TableRow<>();
            row.itemProperty()
                    .addListener((p, was, is) -> row.setTooltip(
                            is == null ? null : new Tooltip(is.message() + "\n" + is.basis() + "\n" + is.advice())));
            row.setOnMouseClicked(click -> {
                if (click.getClickCount() == 2 && !row.isEmpty()) {
                    open(row.getItem());
                }
            });
            return row;
        });
        table.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(this::open);
            }
        });
        Button print = RegisterDesk.button("打印…", Icons.PRINT, this::print);
        frame = new MeetingFrame("记录体检", screens::back, table, print);
        Label hint = new Label("只提示可能的问题,是不是问题由人判断。双击打开记录。");
        hint.getStyleClass().add("dialog-hint");
        HBox line = new HBox(span, kind, totals, hint);
        line.getStyleClass().add("matrix-line");
        frame.under(line);
    }

    private void column(String title, double width, Function<Finding, String> text) {
        TableColumn<Finding, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setPrefWidth(width);
        table.getColumns().add(column);
    }

    Node open() {
        run();
        return frame.node();
    }

    private void run() {
        Asked asked = asked();
        totals.setText("正在体检…");
        nothing.setText("");
        place.work()
                .jobs()
                .run(
                        "记录体检",
                        job -> place.register().checkup().check(asked, done -> job.progress(done, 0), job::cancelled),
                        this::show,
                        place.work().dialogs()::problem);
    }

    private Asked asked() {
        LocalDate on = place.today();
        int year = on.getYear();
        return switch (SPANS.indexOf(span.getValue())) {
            case 0 -> new Asked(LocalDate.of(year, 1, 1), LocalDate.of(9999, 12, 31), on);
            case 1 -> new Asked(LocalDate.of(year - 1, 1, 1), LocalDate.of(year - 1, 12, 31), on);
            case 2 -> new Asked(LocalDate.of(year - 2, 1, 1), LocalDate.of(9999, 12, 31), on);
            default -> new Asked(LocalDate.of(1921, 1, 1), LocalDate.of(9999, 12, 31), on);
        };
    }

    private void show(List<Finding> findings) {
        found = findings;
        filling = true;
        String before = kind.getValue();
        List<String> titles = Stream.concat(
                        Stream.of(ALL),
                        found.stream()
                                .map(f -> CheckTitles.of(f.rule()))
                                .distinct()
                                .sorted())
                .toList();
        kind.getItems().setAll(titles);
        kind.setValue(titles.contains(before) ? before : ALL);
        filling = false;
        filter();
    }

    private List<Finding> listed() {
        return found.stream()
                .filter(f ->
                        ALL.equals(kind.getValue()) || CheckTitles.of(f.rule()).equals(kind.getValue()))
                .toList();
    }

    private void filter() {
        List<Finding> listed = listed();
        table.setItems(FXCollections.observableArrayList(listed));
        nothing.setText("没有查出问题。");
        totals.setText("查出 " + listed.size() + " 条");
    }

    private void open(Finding finding) {
        finding.subject().ifPresent(ref -> screens.openMeeting(ref.id()));
    }

    private void print() {
        place.neighbours()
                .papers()
                .preview(FindingsPrintout.of(place.unit(), span.getValue(), place.today(), listed()));
    }
}
