package org.antou.ledger.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.LedgerColumns;
import org.antou.ledger.model.LedgerRules;
import org.antou.ledger.model.Measure;
import org.antou.register.Column;
import org.antou.ui.EmptyState;
import org.antou.ui.Icons;

/** One issue to read: where it stands, its five elements, and every text in full. */
final class IssueDetail {

    /** Short fields, two a line, in this order; shown even where nothing is filled in. The goal, a text, follows them. */
    private static final List<String> SHORT = List.of(
            LedgerColumns.LEADER,
            LedgerColumns.SECTION,
            LedgerColumns.OWNER,
            LedgerColumns.DEADLINE,
            LedgerColumns.REMEDY,
            LedgerColumns.SUPPORTING);

    /** What the head of the detail shows already. */
    private static final Set<String> IN_HEAD =
            Set.of(LedgerColumns.NUMBER, LedgerColumns.STATUS, LedgerColumns.CONTENT, LedgerColumns.CLOSED);

    /** What has a block of its own above the other texts. */
    private static final Set<String> IN_BLOCKS = Set.of(LedgerColumns.MEASURES, LedgerColumns.GOAL);

    private static final String NOTHING = "—";

    private final Supplier<LocalDate> today;
    private final VBox content = new VBox();
    private final ScrollPane root = new ScrollPane(content);

    IssueDetail(Supplier<LocalDate> today) {
        this.today = today;
        content.getStyleClass().add("issue-detail");
        root.setFitToWidth(true);
        root.getStyleClass().add("issue-detail-pane");
        nothing(0);
    }

    Node node() {
        return root;
    }

    /** Nothing, or more than one issue is selected. */
    void nothing(int selected) {
        EmptyState empty = selected > 1
                ? EmptyState.of(Icons.EDIT, "已选中 " + selected + " 条", "可以用“批量填写…”一次填好责任领导、科室、责任人、目标和时限。")
                : EmptyState.of(Icons.LEDGER, "没有选中问题", "在左边点一条问题,这里显示它的全部内容。");
        content.getChildren().setAll(empty.node());
    }

    void show(Issue issue) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(head(issue));
        reminders(issue).ifPresent(nodes::add);
        nodes.add(text(issue.content(), "issue-content"));
        nodes.add(grid(issue));
        nodes.add(block("整改目标", filled(LedgerColumns.ALL.get(LedgerColumns.GOAL), issue)));
        measures(issue).ifPresent(nodes::add);
        for (Column<Issue> column : LedgerColumns.ALL.all()) {
            boolean elsewhere =
                    IN_HEAD.contains(column.key()) || SHORT.contains(column.key()) || IN_BLOCKS.contains(column.key());
            if (!elsewhere && column.value(issue).isPresent()) {
                nodes.add(block(column.title(), text(column.show(issue), "issue-text")));
            }
        }
        content.getChildren().setAll(nodes);
        root.setVvalue(0);
    }

    private Node head(Issue issue) {
        Label number = new Label("第 " + issue.number() + " 条");
        number.getStyleClass().add("issue-number");
        Label status = new Label(issue.status().title());
        status.getStyleClass().addAll("issue-light", "light-" + colour(issue));
        HBox head = new HBox(number, status);
        head.getStyleClass().add("issue-head");
        return head;
    }

    private String colour(Issue issue) {
        return LedgerRules.light(issue, today.get())
                .map(light -> light.name().toLowerCase(Locale.ROOT))
                .orElse("grey");
    }

    private Optional<Node> reminders(Issue issue) {
        List<String> lines = new ArrayList<>();
        LedgerRules.daysLeft(issue, today.get())
                .filter(days -> days < 0)
                .ifPresent(days -> lines.add("超过整改时限 " + -days + " 天,仍未完成。"));
        List<String> missing = LedgerRules.missingElements(issue);
        if (!missing.isEmpty()) {
            lines.add("缺" + String.join("、", missing) + "。");
        }
        if (LedgerRules.unconfirmed(issue)) {
            lines.add("通报里没有写明整改状态,待确认。");
        }
        if (LedgerRules.evidenceOwed(issue)) {
            lines.add(Issue.IMPORTED_DONE + "。");
        }
        LedgerRules.nextSteps(issue).forEach(sentence -> lines.add("状态已完成,正文却写着:" + sentence));
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        VBox box = new VBox();
        box.getStyleClass().add("issue-reminders");
        lines.forEach(line -> box.getChildren().add(text(line, "issue-reminder")));
        return Optional.of(box);
    }

    private static Node grid(Issue issue) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("issue-grid");
        grid.getColumnConstraints().addAll(label(), value(), label(), value());
        for (int i = 0; i < SHORT.size(); i++) {
            Column<Issue> column = LedgerColumns.ALL.get(SHORT.get(i));
            int at = i % 2 * 2;
            grid.add(text(column.title(), "issue-label"), at, i / 2);
            grid.add(filled(column, issue), at + 1, i / 2);
        }
        return grid;
    }

    private static Label filled(Column<Issue> column, Issue issue) {
        String shown = column.show(issue);
        if (!shown.isEmpty()) {
            return text(shown, "issue-value");
        }
        boolean needed = LedgerRules.missingElements(issue).contains(column.title());
        return needed ? text("未填", "issue-empty") : text(NOTHING, "issue-none");
    }

    private static ColumnConstraints label() {
        ColumnConstraints constraints = new ColumnConstraints();
        constraints.setMinWidth(ColumnConstraints.CONSTRAIN_TO_PREF);
        return constraints;
    }

    private static ColumnConstraints value() {
        ColumnConstraints constraints = new ColumnConstraints();
        constraints.setHgrow(Priority.ALWAYS);
        constraints.setPercentWidth(32);
        return constraints;
    }

    private static Optional<Node> measures(Issue issue) {
        if (issue.measures().isEmpty()) {
            return Optional.empty();
        }
        VBox list = new VBox();
        list.getStyleClass().add("issue-measures");
        for (Measure measure : issue.measures()) {
            Label line = text(measure.line(), "issue-text");
            line.getStyleClass().add(measure.done() ? "measure-done" : "measure-open");
            list.getChildren().add(line);
        }
        long done = issue.measures().stream().filter(Measure::done).count();
        return Optional.of(block("整改措施(" + done + "/" + issue.measures().size() + " 已完成)", list));
    }

    private static Node block(String title, Node body) {
        VBox block = new VBox(text(title, "issue-label"), body);
        block.getStyleClass().add("issue-block");
        return block;
    }

    private static Label text(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
