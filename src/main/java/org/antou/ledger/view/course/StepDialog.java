package org.antou.ledger.view.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.antou.ledger.model.ClosureGate;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.Step.Signature;
import org.antou.ledger.model.StepKind;
import org.antou.ledger.model.WorkflowRules;
import org.antou.people.People;
import org.antou.register.Violation;
import org.antou.register.view.Workplace;
import org.antou.text.PartialDate;

/** Asks what the paper of one step says; stays open until that can be taken. */
final class StepDialog {

    /** What was answered. */
    record Answer(Signature signature, Optional<PartialDate> deadline, boolean confirmed) {}

    private static final String TYPED = "新填的整改时限比现定的晚,这是延期。请照审批单登记批准人和理由,原定时限会保留;" + "改过的其他内容一并保存。不是延期的,点“取消”回去改时限。";

    private final Workplace workplace;
    private final People people;
    private final LocalDate today;

    StepDialog(Workplace workplace, People people, LocalDate today) {
        this.workplace = workplace;
        this.people = people;
        this.today = today;
    }

    /** @param gate the checklist, where the step goes through it; its sentences are to be confirmed */
    Optional<Answer> ask(Issue issue, StepKind kind, List<ClosureGate.Item> gate) {
        return ask(issue, kind, gate, fields(kind), StepWords.hint(kind));
    }

    /** 延期 to a deadline that was typed already. */
    Optional<Answer> extend(Issue issue, PartialDate deadline) {
        StepFields fields = fields(StepKind.EXTEND);
        fields.propose(deadline);
        return ask(issue, StepKind.EXTEND, List.of(), fields, TYPED);
    }

    private StepFields fields(StepKind kind) {
        return StepFields.of(kind, today, workplace, people);
    }

    private Optional<Answer> ask(
            Issue issue, StepKind kind, List<ClosureGate.Item> gate, StepFields fields, String hint) {
        List<String> asks = gate.stream().flatMap(item -> item.asks().stream()).toList();
        Label mistake = line("", "field-error");
        List<Node> nodes = new ArrayList<>();
        if (!hint.isEmpty()) {
            nodes.add(line(hint, "hint"));
        }
        deadlines(issue, kind).ifPresent(text -> nodes.add(line(text, "step-deadlines")));
        nodes.add(fields.node());
        if (!asks.isEmpty()) {
            nodes.add(sentences(asks));
            nodes.add(fields.confirmed());
        }
        nodes.add(mistake);
        VBox content = new VBox(nodes.toArray(Node[]::new));
        content.getStyleClass().add("small-form");
        LedgerStyles.dress(content);
        String title = kind.title() + " · 第 " + issue.number() + " 条";
        return workplace.dialogs().form(title, content, kind.title(), () -> {
            List<Violation> elsewhere = fields.say(violations(issue, kind, fields));
            String text = elsewhere.stream().map(Violation::message).collect(Collectors.joining("\n"));
            if (text.isEmpty() && !asks.isEmpty() && !fields.confirmed().isSelected()) {
                text = "请逐句核实后打勾;没有办完的,先不要申请。";
            }
            mistake.setText(text);
            boolean wrong = !text.isEmpty() || !violations(issue, kind, fields).isEmpty();
            return wrong
                    ? Optional.empty()
                    : Optional.of(new Answer(
                            fields.signature(),
                            fields.deadline(),
                            fields.confirmed().isSelected()));
        });
    }

    private List<Violation> violations(Issue issue, StepKind kind, StepFields fields) {
        List<Violation> found = new ArrayList<>(fields.unreadable());
        if (found.isEmpty()) {
            found.addAll(WorkflowRules.violations(issue, kind, fields.signature(), today));
            if (kind == StepKind.EXTEND) {
                WorkflowRules.extension(issue, fields.deadline())
                        .ifPresent(text -> found.add(new Violation(StepFields.DEADLINE, text)));
            }
        }
        return found;
    }

    private static Optional<String> deadlines(Issue issue, StepKind kind) {
        if (kind != StepKind.EXTEND && kind != StepKind.REOPEN) {
            return Optional.empty();
        }
        String now = issue.deadline().map(PartialDate::toString).orElse("未定");
        return Optional.of(issue.course()
                .original()
                .map(original -> "原定时限 " + original + ",现定时限 " + now)
                .orElse("现定时限 " + now));
    }

    private static Node sentences(List<String> asks) {
        VBox box = new VBox(line("下面的话像是还没办完:", "gate-advice"));
        asks.forEach(sentence -> box.getChildren().add(line("“" + sentence + "”", "gate-sentence")));
        box.getStyleClass().add("gate-sentences");
        return box;
    }

    private static Label line(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }
}
