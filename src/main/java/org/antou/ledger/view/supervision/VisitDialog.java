package org.antou.ledger.view.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.antou.ledger.LedgerServices;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.Manner;
import org.antou.ledger.model.Supervision;
import org.antou.ledger.model.SupervisionRules;
import org.antou.ledger.view.course.LedgerStyles;
import org.antou.people.view.PersonPicker;
import org.antou.register.Named;
import org.antou.register.Violation;
import org.antou.register.view.Workplace;
import org.antou.ui.PickerField;

/** Writes one visit down: date, who, how, progress, problems, what is asked for next. */
final class VisitDialog {

    private static final int SHORT = 22;

    private final Workplace workplace;
    private final LedgerServices services;
    private final LocalDate today;

    VisitDialog(Workplace workplace, LedgerServices services, LocalDate today) {
        this.workplace = workplace;
        this.services = services;
        this.today = today;
    }

    /** One visit for each issue; with several, each may have a progress of its own. */
    Optional<List<Supervision>> record(List<Issue> issues, LocalDate on) {
        Named first = named(issues.get(0));
        Supervision blank = new Supervision(
                services.supervisions().newId(), 0, first, on, Optional.empty(), Manner.PAPERS, "", "", "", false);
        VisitFields fields = fields(blank);
        Map<Issue, TextField> own = new LinkedHashMap<>();
        List<Node> nodes = new ArrayList<>();
        if (issues.size() > 1) {
            nodes.add(hint("一次督查了 " + issues.size() + " 条,各记一笔。进展各不相同的,在最下面分别写;空着的用上面的进展。"));
        } else {
            nodes.add(hint(line(issues.get(0))));
        }
        nodes.add(fields.node());
        if (issues.size() > 1) {
            issues.forEach(issue -> own.put(issue, progress(issue)));
            own.forEach((issue, field) -> nodes.add(new VBox(new Label(line(issue)), field)));
        }
        String title = issues.size() > 1 ? "登记督查 · " + issues.size() + " 条" : "登记督查 · " + first.name();
        return form(
                title,
                "登记",
                nodes,
                fields,
                visit -> issues.stream()
                        .map(issue -> visit.about(services.supervisions().newId(), named(issue))
                                .saying(Optional.ofNullable(own.get(issue))
                                        .map(field -> field.getText().strip())
                                        .filter(text -> !text.isEmpty())
                                        .orElse(visit.progress())))
                        .toList());
    }

    /** The same visit, mended. */
    Optional<Supervision> mend(Supervision visit) {
        VisitFields fields = fields(visit);
        List<Node> nodes = new ArrayList<>(List.of(fields.node()));
        return form("修改督查 · " + visit.issue().name(), "保存", nodes, fields, List::of)
                .map(visits -> visits.get(0));
    }

    private interface Spread {
        List<Supervision> over(Supervision visit);
    }

    private Optional<List<Supervision>> form(
            String title, String action, List<Node> nodes, VisitFields fields, Spread spread) {
        VBox content = new VBox(nodes.toArray(Node[]::new));
        content.getStyleClass().addAll("small-form", "visit-form");
        LedgerStyles.dress(content);
        return workplace.dialogs().form(title, content, action, () -> {
            List<Violation> wrong = new ArrayList<>(fields.unreadable());
            if (wrong.isEmpty()) {
                List<Supervision> visits = spread.over(fields.visit());
                visits.forEach(visit -> wrong.addAll(SupervisionRules.violations(visit, today)));
            }
            fields.say(wrong);
            return wrong.isEmpty() ? Optional.of(spread.over(fields.visit())) : Optional.empty();
        });
    }

    private VisitFields fields(Supervision visit) {
        return new VisitFields(
                visit,
                today,
                new PickerField<>(
                        new PersonPicker(services.people(), workplace.session()),
                        workplace.jobs(),
                        workplace.dialogs()::problem));
    }

    private static TextField progress(Issue issue) {
        TextField field = new TextField();
        field.setId("visit-progress-" + issue.number());
        field.setPromptText("这一条的进展(空着就用上面的)");
        field.setAccessibleText("第 " + issue.number() + " 条的进展");
        return field;
    }

    private static Named named(Issue issue) {
        return new Named(issue.id(), "第 " + issue.number() + " 条");
    }

    private static String line(Issue issue) {
        String content = issue.content().replace('\n', ' ');
        return "第 " + issue.number() + " 条 " + (content.length() > SHORT ? content.substring(0, SHORT) + "…" : content);
    }

    private static Label hint(String text) {
        Label hint = new Label(text);
        hint.setWrapText(true);
        hint.getStyleClass().add("hint");
        return hint;
    }
}
