package org.antou.ledger.view.course;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.antou.ledger.model.ClosureGate;
import org.antou.ledger.model.Course;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.Step;
import org.antou.ledger.model.StepKind;
import org.antou.register.Named;
import org.antou.ui.Icons;

/** The checklist before 销号: its conditions, and the signatures of the standing request. */
final class GateList {

    private GateList() {}

    static Node conditions(List<ClosureGate.Item> items) {
        VBox list = new VBox();
        list.setId("gate");
        items.forEach(item -> list.getChildren().add(condition(item)));
        return block("销号条件", list);
    }

    private static Node condition(ClosureGate.Item item) {
        VBox texts = new VBox(StandingBox.text(item.title(), item.met() ? "gate-met" : "gate-unmet"));
        if (!item.met()) {
            texts.getChildren().add(StandingBox.text(item.advice(), "gate-advice"));
            item.asks().forEach(ask -> texts.getChildren().add(StandingBox.text("“" + ask + "”", "gate-sentence")));
        }
        Icons icon = item.met() ? Icons.CHECK : item.asks().isEmpty() ? Icons.CLEAR : Icons.WARNING;
        return line(icon, item.met() ? "gate-icon-met" : "gate-icon-unmet", texts);
    }

    /** Who applied and who signed; empty where nobody has applied. */
    static Optional<Node> signatures(Issue issue) {
        Course course = issue.course();
        return course.applicant().map(applicant -> {
            VBox list = new VBox(signed(applicant));
            list.setId("signatures");
            course.verified().forEach(step -> list.getChildren().add(signed(step)));
            StepKind.LEVELS.stream()
                    .skip(course.verified().size())
                    .forEach(level -> list.getChildren()
                            .add(line(
                                    Icons.SIGN,
                                    "gate-icon-waiting",
                                    new VBox(StandingBox.text(level.title() + ":待签", "gate-waiting")))));
            return block("三级审核(以签字的纸质材料为准;审核人不是申请人)", list);
        });
    }

    private static Node signed(Step step) {
        String who = step.person().map(Named::name).orElse("");
        String words = step.words().isEmpty() ? "" : "," + step.words();
        String text = step.kind().title() + ":" + who + "," + step.on() + words;
        return line(Icons.CHECK, "gate-icon-met", new VBox(StandingBox.text(text, "gate-met")));
    }

    private static Node line(Icons icon, String style, VBox texts) {
        Node drawn = icon.node();
        drawn.getStyleClass().add(style);
        HBox line = new HBox(drawn, texts);
        line.getStyleClass().add("gate-line");
        HBox.setHgrow(texts, Priority.ALWAYS);
        return line;
    }

    static Node block(String title, Node body) {
        VBox block = new VBox(StandingBox.text(title, "course-title"), body);
        block.getStyleClass().add("course-block");
        return block;
    }
}
