package org.antou.ledger.view.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.antou.ledger.LedgerServices;
import org.antou.ledger.model.ClosureGate;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.Step;
import org.antou.ledger.model.StepKind;
import org.antou.ledger.model.Supervision;
import org.antou.ledger.model.WorkflowRules;
import org.antou.register.view.Workplace;
import org.antou.security.Role;

/** 办理 of one issue: where it stands, what may be done now, what is still missing before 销号, what has happened. */
public final class CoursePane {

    /** Where a step leads that is more than a small dialog. */
    public interface Elsewhere {

        /** Something was written about the issue. */
        void changed(UUID issue);

        void edit(UUID issue);

        /** 文字更正. */
        void correct(UUID issue);
    }

    /** Everything that is shown of one issue. */
    record Read(Issue issue, List<Step> steps, List<ClosureGate.Item> gate, List<Supervision> supervisions) {}

    private final Workplace workplace;
    private final LedgerServices services;
    private final StepButtons buttons;
    private final VBox content = new VBox();
    private final ScrollPane root = new ScrollPane(content);
    private Optional<UUID> wanted = Optional.empty();

    public CoursePane(Workplace workplace, LedgerServices services, Elsewhere elsewhere) {
        this.workplace = workplace;
        this.services = services;
        this.buttons = new StepButtons(workplace, services, elsewhere);
        content.getStyleClass().add("course");
        root.setFitToWidth(true);
        root.getStyleClass().add("issue-detail-pane");
    }

    public Node node() {
        return root;
    }

    /** Reads the issue anew and shows it. */
    public void show(UUID issue) {
        wanted = Optional.of(issue);
        workplace
                .jobs()
                .run("读取办理情况", job -> read(issue), read -> read.ifPresent(this::show), workplace.dialogs()::problem);
    }

    private Optional<Read> read(UUID id) {
        return services.ledger()
                .find(id)
                .map(issue -> new Read(
                        issue,
                        services.workflow().steps(id),
                        services.workflow().gate(issue),
                        services.supervisions().of(id)));
    }

    private void show(Read read) {
        if (wanted.filter(read.issue().id()::equals).isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(
                workplace.clock().instant(), workplace.clock().getZone());
        List<Node> nodes = new ArrayList<>(StandingBox.nodes(read.issue(), today));
        if (workplace.session().role().covers(Role.CLERK)) {
            nodes.add(buttons.node(read));
        }
        if (WorkflowRules.next(read.issue()).stream().anyMatch(CoursePane::towardsClosure)) {
            nodes.add(GateList.conditions(read.gate()));
        }
        GateList.signatures(read.issue()).ifPresent(nodes::add);
        nodes.add(Timeline.of(read.steps(), read.supervisions()));
        boolean held = Optional.ofNullable(root.getScene())
                .map(Scene::getFocusOwner)
                .filter(this::within)
                .isPresent();
        content.getChildren().setAll(nodes);
        root.setVvalue(0);
        if (held) {
            focus();
        }
    }

    /** Whether a node stands in what is about to be replaced: the keyboard stays with the steps then. */
    private boolean within(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(content::equals);
    }

    private static boolean towardsClosure(StepKind kind) {
        return WorkflowRules.gated(kind) || StepKind.LEVELS.contains(kind);
    }

    /** Puts the keyboard on the usual next step. */
    public void focus() {
        Optional.ofNullable(content.lookup(".step-button")).ifPresent(Node::requestFocus);
    }
}
