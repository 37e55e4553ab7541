package org.antou.ledger.view.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.antou.ledger.model.Course;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.LedgerRules;
import org.antou.ledger.model.NoticeAnswer;
import org.antou.ledger.model.Status;
import org.antou.text.PartialDate;

/** Where an issue stands, in the office's words and in those for the public, and what somebody should see to. */
final class StandingBox {

    private StandingBox() {}

    static List<Node> nodes(Issue issue, LocalDate today) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(head(issue, today));
        nodes.add(text(facts(issue), "issue-label"));
        List<String> hints = hints(issue, today);
        if (!hints.isEmpty()) {
            VBox box = new VBox();
            box.getStyleClass().add("issue-reminders");
            hints.forEach(hint -> box.getChildren().add(text(hint, "issue-reminder")));
            nodes.add(box);
        }
        return nodes;
    }

    private static Node head(Issue issue, LocalDate today) {
        Label number = new Label("第 " + issue.number() + " 条");
        number.getStyleClass().add("issue-number");
        String colour = LedgerRules.light(issue, today)
                .map(light -> light.name().toLowerCase(Locale.ROOT))
                .orElse("grey");
        Label status = new Label(issue.status().title());
        status.getStyleClass().addAll("issue-light", "light-" + colour);
        status.setId("course-status");
        FlowPane head = new FlowPane(number, status);
        String words = NoticeAnswer.words(issue);
        if (!words.isEmpty()) {
            head.getChildren().add(text("对外:" + words, "issue-label"));
        }
        head.getStyleClass().add("course-head");
        return head;
    }

    /** Round, deadlines, supervisions. */
    private static String facts(Issue issue) {
        Course course = issue.course();
        List<String> facts = new ArrayList<>();
        facts.add("第 " + course.round() + " 轮整改");
        String now = issue.deadline().map(PartialDate::toString).orElse("未定");
        facts.add(course.original()
                .map(original -> "原定时限 " + original + ",现定 " + now)
                .orElse("时限 " + now));
        facts.add(course.watch()
                .last()
                .map(day -> "督查 " + course.watch().times() + " 次,最近 " + day)
                .orElse("还没有督查记录"));
        course.closedOn().ifPresent(day -> facts.add("销号 " + day));
        return String.join(" · ", facts);
    }

    private static List<String> hints(Issue issue, LocalDate today) {
        List<String> hints = new ArrayList<>();
        if (issue.status() == Status.UNCONFIRMED) {
            hints.add("通报里没有写明整改状态。请先核实,在“编辑”里填写整改状态,再往下办。");
        }
        List<String> missing = LedgerRules.missingElements(issue);
        if (issue.status() == Status.NOT_STARTED && !missing.isEmpty()) {
            hints.add("启动前先填齐五要素,还缺" + String.join("、", missing) + "。");
        }
        if (issue.course().awaitingReceipt() && !issue.finished()) {
            hints.add("已启动,还没有人确认接收。没有确认就不算收到。");
        }
        LedgerRules.daysLeft(issue, today)
                .filter(days -> days < 0)
                .ifPresent(days -> hints.add("超过整改时限 " + -days + " 天,仍未完成。"));
        reopening(issue).ifPresent(hints::add);
        if (LedgerRules.evidenceOwed(issue)) {
            hints.add(issue.origin() + "。");
        }
        return hints;
    }

    private static Optional<String> reopening(Issue issue) {
        return Optional.of(issue)
                .filter(LedgerRules::reopeningProposed)
                .flatMap(i -> i.outcome().satisfaction())
                .map(s -> "满意度为“" + s.title() + "”,建议重新整改;是否重新整改由人决定。");
    }

    static Label text(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
