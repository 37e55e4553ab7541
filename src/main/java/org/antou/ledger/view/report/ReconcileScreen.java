package org.antou.ledger.view.report;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.antou.ledger.OutsideLists;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.LedgerColumns;
import org.antou.ledger.model.NoticeSource;
import org.antou.ledger.model.OutsideList;
import org.antou.ledger.model.Reconciliation;
import org.antou.ledger.model.Reconciliation.Line;
import org.antou.ledger.paper.ReconciliationPrintout;
import org.antou.register.RecordRef;
import org.antou.ui.FileKind;
import org.antou.ui.Icons;

/** 对账: a list from outside beside the ledger: only here, only there, differing, with the difference. */
final class ReconcileScreen {

    private static final FileKind LISTS = FileKind.of("清单", OutsideLists.PATTERNS);

    private final ReportPlace place;

    private ReconcileScreen(ReportPlace place) {
        this.place = place;
    }

    private record Compared(Inspection inspection, OutsideList list, Reconciliation found) {}

    static void open(ReportPlace place) {
        place.work()
                .dialogs()
                .openFile("选择外来的清单(Excel、Word 文件或网页里的表格)", LISTS)
                .ifPresent(new ReconcileScreen(place)::compare);
    }

    private void compare(Path file) {
        place.work()
                .jobs()
                .run(
                        "对账",
                        job -> {
                            OutsideList list = OutsideLists.read(file);
                            NoticeSource ledger = place.reports()
                                    .source(place.reports()
                                            .inspection(place.screens().chosen()));
                            return new Compared(ledger.inspection(), list, Reconciliation.of(ledger.issues(), list));
                        },
                        this::show,
                        place.work().dialogs()::problem);
    }

    private void show(Compared compared) {
        TableView<Line> table = new TableView<>(
                FXCollections.observableArrayList(compared.found().lines()));
        table.setPlaceholder(new Label("台账与清单完全一致。"));
        table.getColumns().add(column("结果", 100, line -> line.kind().title()));
        table.getColumns().add(column("序号", 60, line -> line.number() == 0 ? "" : String.valueOf(line.number())));
        table.getColumns().add(column("项目", 100, Line::field));
        table.getColumns().add(column("台账", 420, line -> line.here().replace('\n', ' ')));
        table.getColumns().add(column("清单", 420, line -> line.there().replace('\n', ' ')));
        table.setRowFactory(t -> row());
        table.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open(Optional.ofNullable(table.getSelectionModel().getSelectedItem()));
            }
        });
        ReportFrame frame = new ReportFrame(
                "对账 · " + compared.list().name() + " · " + ReconciliationPrintout.told(compared.found()),
                place.screens()::back,
                table,
                ReportFrame.button("换一份清单…", Icons.IMPORT, () -> open(place)),
                ReportFrame.button(
                        "打印对账表…",
                        Icons.PRINT,
                        () -> place.papers()
                                .preview(ReconciliationPrintout.of(
                                        compared.inspection(),
                                        compared.list().name(),
                                        compared.found(),
                                        place.today()))));
        place.show(frame);
        table.requestFocus();
    }

    /** Enter or a double click leads to the issue; what is cut off in a cell is shown whole when the mouse rests. */
    private TableRow<Line> row() {
        TableRow<Line> row = new TableRow<>();
        row.itemProperty()
                .addListener((p, was, is) -> row.setTooltip(Optional.ofNullable(is)
                        .map(line -> new Tooltip("台账:" + line.here() + "\n清单:" + line.there()))
                        .orElse(null)));
        row.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                open(Optional.ofNullable(row.getItem()));
            }
        });
        return row;
    }

    private void open(Optional<Line> line) {
        line.flatMap(Line::issue)
                .ifPresent(issue -> place.work().navigator().open(new RecordRef(LedgerColumns.REGISTER, issue.id())));
    }

    private static TableColumn<Line, String> column(String title, double width, Function<Line, String> text) {
        TableColumn<Line, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        return column;
    }
}
