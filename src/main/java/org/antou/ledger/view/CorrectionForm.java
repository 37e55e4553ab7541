package org.antou.ledger.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.antou.ledger.LedgerServices;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.LedgerChecks;
import org.antou.ledger.model.LedgerColumns;
import org.antou.ledger.model.Step.Signature;
import org.antou.register.Columns;
import org.antou.register.view.FormGroup;
import org.antou.register.view.FormSpec;
import org.antou.register.view.RecordForm;
import org.antou.register.view.RecordKeeper;
import org.antou.register.view.Workplace;

/** 文字更正 of a closed issue: its texts and nothing else, with a reason; the issue stays closed. */
final class CorrectionForm {

    private static final List<FormGroup> GROUPS = List.of(
            FormGroup.of("问题", LedgerColumns.CONTENT, LedgerColumns.MANIFESTATION, LedgerColumns.CAUSE),
            FormGroup.of("整改", LedgerColumns.GOAL, LedgerColumns.PROGRESS),
            FormGroup.of("成效", LedgerColumns.EFFECT, LedgerColumns.UNFINISHED, LedgerColumns.BROADER),
            FormGroup.of("其他", LedgerColumns.NOTE));

    private final Workplace workplace;
    private final LedgerServices services;
    private final ReasonPart reason = new ReasonPart();
    private final RecordForm<Issue> form;
    private final Label title = new Label();
    private final BorderPane root = new BorderPane();

    CorrectionForm(Workplace workplace, LedgerServices services) {
        this.workplace = workplace;
        this.services = services;
        FormSpec<Issue> spec = new FormSpec<>(
                "ledger.correction", texts(), GROUPS, Map.of(), LedgerChecks::beyondMissing, new Keeper());
        form = new RecordForm<>(
                workplace,
                spec,
                List.of(
                        new MeasuresPart(services.ledger()::newId),
                        new InstitutionsPart(services.ledger()::newId),
                        reason));
        title.getStyleClass().add("form-title");
        Label hint = new Label("只改错别字和文字表述:不改状态、时限、责任人,不增删措施。销号不撤销,轮次不加;改了什么、为什么,都记在历史里。");
        hint.getStyleClass().add("form-hint");
        hint.setWrapText(true);
        root.setTop(new VBox(title, hint));
        root.setCenter(form.node());
        root.getStyleClass().add("issue-form");
    }

    private static Columns<Issue> texts() {
        return new Columns<>(
                LedgerColumns.ALL.all().stream()
                        .map(c -> LedgerChecks.correctable(c.key()) ? c : c.asFixed())
                        .toList(),
                LedgerColumns.ALL.apply());
    }

    Node node() {
        return root;
    }

    void correct(Issue issue) {
        title.setText(
                "文字更正 · 第 " + issue.number() + " 条 · " + issue.inspection().name());
        form.edit(issue);
        root.applyCss();
        root.layout();
        form.focusFirst();
    }

    boolean mayLeave() {
        return form.mayLeave();
    }

    void onSaved(Consumer<UUID> saved) {
        form.onSaved(issue -> saved.accept(issue.id()));
    }

    void onClosed(Runnable closed) {
        form.onClosed(closed);
    }

    private final class Keeper implements RecordKeeper<Issue> {

        @Override
        public UUID id(Issue issue) {
            return issue.id();
        }

        @Override
        public Optional<Issue> current(UUID id) {
            return services.ledger().find(id);
        }

        @Override
        public Issue onto(Issue mine, Issue current) {
            return mine.from(current.version(), mine.statusWords(), mine.origin());
        }

        @Override
        public Issue save(Issue issue) {
            LocalDate today = LocalDate.ofInstant(
                    workplace.clock().instant(), workplace.clock().getZone());
            return services.workflow().correct(workplace.session(), issue, Signature.of(today, reason.text()));
        }
    }
}
