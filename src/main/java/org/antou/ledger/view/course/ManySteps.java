package org.antou.ledger.view.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.antou.ledger.LedgerServices;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.StepKind;
import org.antou.ledger.model.WorkflowRules;
import org.antou.register.Violation;
import org.antou.register.view.Workplace;
import org.antou.text.PartialDate;

/** 启动 or 延期 of many issues with one paper: who can take part is shown, the others are named with the reason and left out. */
public final class ManySteps {

    private final Workplace workplace;
    private final LedgerServices services;
    private final StepKind kind;

    /** @param kind 启动 or 延期 */
    public ManySteps(Workplace workplace, LedgerServices services, StepKind kind) {
        this.workplace = workplace;
        this.services = services;
        this.kind = kind;
    }

    /** @param done called after something was saved */
    public void ask(List<Issue> issues, Runnable done) {
        List<Issue> able = issues.stream().filter(i -> obstacle(i).isEmpty()).toList();
        StepFields fields = StepFields.of(kind, today(), workplace, services.people());
        Label mistake = new Label();
        mistake.getStyleClass().add("field-error");
        mistake.setWrapText(true);
        mistake.managedProperty().bind(mistake.textProperty().isNotEmpty());
        List<Issue> left = issues.stream().filter(i -> !able.contains(i)).toList();
        List<Issue> shown = Stream.concat(able.stream(), left.stream()).toList();
        VBox content = new VBox(ManyTable.of(shown, this::obstacle, kind), fields.node(), mistake);
        content.getStyleClass().addAll("small-form", "many-form");
        LedgerStyles.dress(content);
        if (able.isEmpty()) {
            content.getChildren().remove(fields.node());
            workplace.dialogs().show("选中的 " + issues.size() + " 条都不能" + kind.title(), content);
            return;
        }
        workplace
                .dialogs()
                .form(
                        "批量" + kind.title() + " · 选中 " + issues.size() + " 条,能办 " + able.size() + " 条",
                        content,
                        kind.title() + " " + able.size() + " 条",
                        () -> read(able, fields, mistake))
                .ifPresent(answer -> save(able, answer, done));
    }

    private Optional<String> obstacle(Issue issue) {
        if (!WorkflowRules.next(issue).contains(kind)) {
            return Optional.of("现在是“" + issue.status().title() + "”");
        }
        return kind == StepKind.START
                ? WorkflowRules.elements(issue).stream().map(Violation::message).findFirst()
                : Optional.empty();
    }

    private Optional<StepDialog.Answer> read(List<Issue> able, StepFields fields, Label mistake) {
        List<Violation> found = new ArrayList<>(fields.unreadable());
        mistake.setText("");
        if (found.isEmpty()) {
            able.stream()
                    .map(issue -> WorkflowRules.violations(issue, kind, fields.signature(), today()))
                    .filter(violations -> !violations.isEmpty())
                    .findFirst()
                    .ifPresent(found::addAll);
            mistake.setText(kind == StepKind.EXTEND ? notLater(able, fields.deadline()) : "");
        }
        fields.say(found);
        return found.isEmpty() && mistake.getText().isEmpty()
                ? Optional.of(new StepDialog.Answer(fields.signature(), fields.deadline(), false))
                : Optional.empty();
    }

    /** Which of them stand at that day or a later one already. */
    private static String notLater(List<Issue> able, Optional<PartialDate> deadline) {
        if (deadline.isEmpty()) {
            return "请填写新的时限。";
        }
        List<Issue> wrong = able.stream()
                .filter(issue -> WorkflowRules.extension(issue, deadline).isPresent())
                .toList();
        return wrong.isEmpty()
                ? ""
                : "第 " + wrong.stream().map(i -> String.valueOf(i.number())).collect(Collectors.joining("、"))
                        + " 条的现定时限不早于 " + deadline.get() + "。请填更晚的时限,或先不选这几条。";
    }

    private void save(List<Issue> able, StepDialog.Answer answer, Runnable done) {
        workplace
                .jobs()
                .run(
                        "批量" + kind.title(),
                        job -> write(able, answer),
                        count -> {
                            workplace.navigator().status("已" + kind.title() + " " + count + " 条。");
                            done.run();
                        },
                        workplace.dialogs()::problem);
    }

    private int write(List<Issue> able, StepDialog.Answer answer) {
        return kind == StepKind.START
                ? services.workflow().startAll(workplace.session(), able, answer.signature())
                : services.workflow()
                        .extendAll(
                                workplace.session(),
                                able,
                                answer.signature(),
                                answer.deadline().orElseThrow());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(
                workplace.clock().instant(), workplace.clock().getZone());
    }
}
