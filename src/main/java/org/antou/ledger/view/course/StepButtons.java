package org.antou.ledger.view.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.antou.ledger.LedgerServices;
import org.antou.ledger.model.ClosureGate;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.LedgerRules;
import org.antou.ledger.model.StepKind;
import org.antou.ledger.model.WorkflowRules;
import org.antou.problem.Problem;
import org.antou.register.view.Workplace;
import org.antou.security.Session;
import org.antou.task.Jobs;
import org.antou.ui.Icons;

/** One button for each step that can be taken now; the proposed one stands out. */
final class StepButtons {

    private final Workplace workplace;
    private final LedgerServices services;
    private final CoursePane.Elsewhere elsewhere;

    StepButtons(Workplace workplace, LedgerServices services, CoursePane.Elsewhere elsewhere) {
        this.workplace = workplace;
        this.services = services;
        this.elsewhere = elsewhere;
    }

    Node node(CoursePane.Read read) {
        FlowPane pane = new FlowPane();
        pane.getStyleClass().add("step-buttons");
        List<StepKind> kinds = ordered(read.issue());
        for (StepKind kind : kinds) {
            Button button = button(StepWords.button(kind), StepWords.icon(kind), () -> press(read, kind));
            button.setId("step-" + kind.name().toLowerCase(Locale.ROOT));
            if (kind == kinds.get(0)) {
                button.getStyleClass().add("accent");
            }
            pane.getChildren().add(button);
        }
        if (kinds.isEmpty()) {
            pane.getChildren()
                    .add(button(
                            "编辑", Icons.EDIT, () -> elsewhere.edit(read.issue().id())));
        }
        return pane;
    }

    /** The usual step first, unless something else is proposed: the receipt while it is owed, a new round where people are not content. */
    private static List<StepKind> ordered(Issue issue) {
        List<StepKind> kinds = new ArrayList<>(WorkflowRules.next(issue));
        Stream.of(StepKind.REOPEN)
                .filter(kind -> LedgerRules.reopeningProposed(issue))
                .filter(kinds::remove)
                .forEach(kind -> kinds.add(0, kind));
        Stream.of(StepKind.RECEIPT)
                .filter(kind -> issue.course().awaitingReceipt())
                .filter(kinds::remove)
                .forEach(kind -> kinds.add(0, kind));
        return kinds;
    }

    private static Button button(String title, Icons icon, Runnable run) {
        Button button = new Button(title, icon.node());
        button.getStyleClass().add("step-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> run.run());
        return button;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(
                workplace.clock().instant(), workplace.clock().getZone());
    }

    private void press(CoursePane.Read read, StepKind kind) {
        Issue issue = read.issue();
        if (kind == StepKind.CORRECT) {
            elsewhere.correct(issue.id());
        } else if (StepKind.LEVELS.contains(kind)) {
            new SigningDialog(workplace, services.people(), today())
                    .ask(issue)
                    .ifPresent(signatures ->
                            run(issue, "审核", session -> services.workflow().verify(session, issue, signatures)));
        } else if (allowed(read, kind)) {
            ask(read, kind);
        }
    }

    /** What stands in the way is told before anything is typed. */
    private boolean allowed(CoursePane.Read read, StepKind kind) {
        List<String> obstacles = new ArrayList<>();
        if (kind == StepKind.START) {
            WorkflowRules.elements(read.issue()).forEach(v -> obstacles.add(v.message()));
        }
        if (WorkflowRules.gated(kind)) {
            obstacles.addAll(ClosureGate.obstacles(read.gate(), true));
        }
        if (!obstacles.isEmpty()) {
            workplace
                    .dialogs()
                    .problem(new Problem.Expected(
                            "还不能" + kind.title() + "。", "没有改动任何内容。", String.join("\n", obstacles)));
        }
        return obstacles.isEmpty();
    }

    private void ask(CoursePane.Read read, StepKind kind) {
        Issue issue = read.issue();
        List<ClosureGate.Item> gate = WorkflowRules.gated(kind) ? read.gate() : List.of();
        new StepDialog(workplace, services.people(), today())
                .ask(issue, kind, gate)
                .ifPresent(answer -> run(issue, kind.title(), session -> take(session, issue, kind, answer)));
    }

    private Issue take(Session session, Issue issue, StepKind kind, StepDialog.Answer answer) {
        return switch (kind) {
            case EXTEND ->
                services.workflow()
                        .extend(
                                session,
                                issue,
                                answer.signature(),
                                answer.deadline().orElseThrow());
            case REOPEN -> services.workflow().reopen(session, issue, answer.signature(), answer.deadline());
            default -> services.workflow().take(session, issue, kind, answer.signature(), answer.confirmed());
        };
    }

    private void run(Issue issue, String title, Work work) {
        Jobs jobs = workplace.jobs();
        jobs.run(
                title,
                job -> work.on(workplace.session()),
                after -> {
                    workplace
                            .navigator()
                            .status("第 " + after.number() + " 条:已办“" + title + "”,现在是“"
                                    + after.status().title() + "”。");
                    elsewhere.changed(issue.id());
                },
                workplace.dialogs()::problem);
    }

    private interface Work {
        Issue on(Session session);
    }
}
