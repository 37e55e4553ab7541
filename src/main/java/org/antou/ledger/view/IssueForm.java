package org.antou.ledger.view;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import org.antou.ledger.Ledger;
import org.antou.ledger.LedgerServices;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.LedgerChecks;
import org.antou.ledger.model.LedgerColumns;
import org.antou.people.People;
import org.antou.people.view.PersonPicker;
import org.antou.people.view.SectionPicker;
import org.antou.register.Named;
import org.antou.register.view.FormGroup;
import org.antou.register.view.FormSpec;
import org.antou.register.view.RecordForm;
import org.antou.register.view.SaveGate;
import org.antou.register.view.Workplace;
import org.antou.ui.PickerSource;

/** The form of one issue: the five elements first, then the texts, measures and documents. */
final class IssueForm {

    private static final List<FormGroup> GROUPS = List.of(
            FormGroup.of("问题", LedgerColumns.NUMBER, LedgerColumns.STATUS, LedgerColumns.CONTENT),
            FormGroup.of(
                    "五要素",
                    LedgerColumns.LEADER,
                    LedgerColumns.SECTION,
                    LedgerColumns.OWNER,
                    LedgerColumns.SUPPORTING,
                    LedgerColumns.DEADLINE,
                    LedgerColumns.REMEDY,
                    LedgerColumns.GOAL),
            FormGroup.of("整改情况", LedgerColumns.PROGRESS, LedgerColumns.MANIFESTATION, LedgerColumns.CAUSE),
            FormGroup.of(
                    "成效",
                    LedgerColumns.EFFECT,
                    LedgerColumns.UNFINISHED,
                    LedgerColumns.BROADER,
                    LedgerColumns.INVOLVED,
                    LedgerColumns.RECOVERED),
            FormGroup.of("满意度与公开", LedgerColumns.SATISFACTION, LedgerColumns.WITHHELD),
            FormGroup.of("其他", LedgerColumns.NOTE));

    private final IssueKeeper keeper;
    private final RecordForm<Issue> form;
    private final Label title = new Label();
    private final BorderPane root = new BorderPane();

    IssueForm(Workplace workplace, LedgerServices services) {
        Ledger ledger = services.ledger();
        People people = services.people();
        keeper = new IssueKeeper(workplace, services);
        PickerSource<Named> persons = new PersonPicker(people, workplace.session());
        PickerSource<Named> sections = new SectionPicker(people, workplace.session());
        FormSpec<Issue> spec = new FormSpec<>(
                "ledger.issue",
                LedgerColumns.ALL,
                GROUPS,
                Map.of(
                        LedgerColumns.LEADER, persons,
                        LedgerColumns.OWNER, persons,
                        LedgerColumns.SECTION, sections,
                        LedgerColumns.SUPPORTING, sections),
                LedgerChecks::beyondMissing,
                keeper);
        form = new RecordForm<>(
                workplace,
                spec,
                List.of(
                        new MeasuresPart(ledger::newId),
                        new InstitutionsPart(ledger::newId),
                        new AspectPart(workplace, ledger)));
        form.askFirst(keeper);
        title.getStyleClass().add("form-title");
        root.setTop(title);
        root.setCenter(form.node());
        root.getStyleClass().add("issue-form");
    }

    Node node() {
        return root;
    }

    void askFirst(SaveGate<Issue> gate) {
        keeper.then(gate);
    }

    void edit(Issue issue) {
        title.setText("修改第 " + issue.number() + " 条 · " + issue.inspection().name());
        form.edit(issue);
        focusFirst();
    }

    void create(Issue blank) {
        title.setText("登记问题 · " + blank.inspection().name());
        form.create(blank);
        focusFirst();
    }

    /** The first time, the fields are in the window only after their scroll pane was laid out. */
    private void focusFirst() {
        root.applyCss();
        root.layout();
        form.focusFirst();
    }

    /** Whether another place may be shown; asks where something is not saved. */
    boolean mayLeave() {
        return form.mayLeave();
    }

    void onSaved(Consumer<UUID> saved) {
        form.onSaved(issue -> saved.accept(issue.id()));
    }

    void onClosed(Runnable closed) {
        form.onClosed(closed);
    }
}
