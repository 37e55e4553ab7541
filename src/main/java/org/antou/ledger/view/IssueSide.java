package org.antou.ledger.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.antou.attachment.Attachments;
import org.antou.attachment.view.AttachmentsPane;
import org.antou.ledger.Ledger;
import org.antou.ledger.LedgerRegister;
import org.antou.ledger.LedgerServices;
import org.antou.ledger.model.Issue;
import org.antou.ledger.view.course.CoursePane;
import org.antou.register.RecordRef;
import org.antou.register.view.HistoryPane;
import org.antou.register.view.Workplace;

/** Beside the table: the selected issue in full, its course, its files, or its history. */
final class IssueSide {

    private static final String FILES = "附件";

    private final Workplace workplace;
    private final Ledger ledger;
    private final IssueDetail detail;
    private final HistoryPane history;
    private final AttachmentsPane files;
    private final CoursePane course;
    private final ToggleButton detailButton = new ToggleButton("详情");
    private final ToggleButton courseButton = new ToggleButton("办理");
    private final ToggleButton filesButton = new ToggleButton(FILES);
    private final ToggleButton historyButton = new ToggleButton("历史");
    private final BorderPane root = new BorderPane();
    private Set<UUID> selected = Set.of();
    private Optional<Issue> shown = Optional.empty();

    IssueSide(Workplace workplace, LedgerServices services, Supplier<LocalDate> today, CoursePane.Elsewhere elsewhere) {
        this.workplace = workplace;
        this.ledger = services.ledger();
        Attachments attachments = services.attachments();
        this.course = new CoursePane(workplace, services, elsewhere);
        this.detail = new IssueDetail(today);
        this.history =
                new HistoryPane(workplace, new LedgerRegister(ledger).ports().get(0));
        history.alsoOf(attachments::everOf, attachments.port());
        this.files = new AttachmentsPane(workplace, attachments);
        files.onCount(this::counted);
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(detailButton, courseButton, filesButton, historyButton);
        detailButton.getStyleClass().add("left-pill");
        courseButton.getStyleClass().add("center-pill");
        courseButton.setId("issue-course");
        filesButton.getStyleClass().add("center-pill");
        filesButton.setId("issue-files");
        historyButton.getStyleClass().add("right-pill");
        detailButton.setSelected(true);
        group.selectedToggleProperty().addListener((p, was, is) -> {
            if (is == null) {
                was.setSelected(true);
            } else {
                swap();
            }
        });
        HBox bar = new HBox(detailButton, courseButton, filesButton, historyButton);
        bar.getStyleClass().add("side-bar");
        root.setTop(bar);
        root.getStyleClass().add("issue-side");
        swap();
    }

    Node node() {
        return root;
    }

    /** The issue that is shown; empty where none or several are selected. */
    Optional<Issue> shown() {
        return shown;
    }

    void show(Set<UUID> ids) {
        selected = Set.copyOf(ids);
        refresh();
    }

    /** Reads what is shown anew. */
    void refresh() {
        if (selected.size() != 1) {
            shown = Optional.empty();
            detail.nothing(selected.size());
            historyButton.setDisable(true);
            courseButton.setDisable(true);
            filesButton.setDisable(true);
            filesButton.setText(FILES);
            files.nothing();
            detailButton.setSelected(true);
            return;
        }
        UUID id = selected.iterator().next();
        workplace.jobs().run("读取问题", job -> ledger.find(id), found -> read(id, found), workplace.dialogs()::problem);
    }

    private void read(UUID id, Optional<Issue> found) {
        if (!selected.equals(Set.of(id))) {
            return;
        }
        shown = found;
        historyButton.setDisable(false);
        courseButton.setDisable(false);
        filesButton.setDisable(false);
        found.ifPresent(issue -> files.show(new RecordRef(LedgerRegister.KEY, issue.id())));
        found.ifPresentOrElse(detail::show, () -> detail.nothing(0));
        if (historyButton.isSelected() || courseButton.isSelected()) {
            swap();
        }
    }

    /** Shows 办理 and puts the keyboard there. */
    void course() {
        courseButton.setSelected(true);
        course.focus();
    }

    private void counted(int count) {
        filesButton.setText(count == 0 ? FILES : FILES + "(" + count + ")");
    }

    private void swap() {
        if (historyButton.isSelected()) {
            shown.ifPresent(issue -> history.show(new RecordRef(LedgerRegister.KEY, issue.id())));
            root.setCenter(history.node());
        } else if (courseButton.isSelected()) {
            shown.ifPresent(issue -> course.show(issue.id()));
            root.setCenter(course.node());
        } else if (filesButton.isSelected()) {
            root.setCenter(files.node());
        } else {
            root.setCenter(detail.node());
        }
    }
}
