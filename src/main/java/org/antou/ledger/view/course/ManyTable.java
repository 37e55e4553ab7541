package org.antou.ledger.view.course;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.StepKind;
import org.antou.text.PartialDate;

/** The issues of one paper: deadline as it stands, and why one of them is left out. */
final class ManyTable {

    private ManyTable() {}

    static Node of(List<Issue> issues, Function<Issue, Optional<String>> obstacle, StepKind kind) {
        TableView<Issue> table = new TableView<>();
        table.getColumns().add(column("序号", 5, issue -> String.valueOf(issue.number())));
        table.getColumns().add(column("反馈问题", 16, issue -> issue.content().replace('\n', ' ')));
        table.getColumns()
                .add(column(
                        "现定时限",
                        8,
                        issue -> issue.deadline().map(PartialDate::toString).orElse("未定")));
        table.getColumns()
                .add(column(
                        "本次" + kind.title(),
                        16,
                        issue -> obstacle.apply(issue).map(why -> "不办:" + why).orElse("办")));
        table.getItems().setAll(issues);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.getStyleClass().addAll("preview-table", "many-table");
        return table;
    }

    private static TableColumn<Issue, String> column(String title, int ems, Function<Issue, String> text) {
        TableColumn<Issue, String> column = new TableColumn<>(title);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setPrefWidth(ems * Font.getDefault().getSize());
        column.setSortable(false);
        return column;
    }
}
