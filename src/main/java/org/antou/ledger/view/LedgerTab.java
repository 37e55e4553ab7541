package org.antou.ledger.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.antou.ledger.Ledger;
import org.antou.ledger.LedgerRegister;
import org.antou.ledger.LedgerServices;
import org.antou.ledger.model.Imported;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.Status;
import org.antou.ledger.view.notice.NoticeReview;
import org.antou.ledger.view.report.ReportMenu;
import org.antou.ledger.view.report.ReportPlace;
import org.antou.ledger.view.report.Screens;
import org.antou.ledger.view.supervision.SupervisionScreen;
import org.antou.register.Filter;
import org.antou.register.RecordRef;
import org.antou.register.view.RegisterTab;
import org.antou.register.view.ShownTable;
import org.antou.register.view.Workplace;

/** The tab of the rectification ledger: the desk with table and detail, and the form that comes over it. */
public final class LedgerTab implements RegisterTab {

    private final Workplace workplace;
    private final Ledger ledger;
    private final LedgerServices services;
    private final LedgerDesk desk;
    private final IssueForm form;
    private final CorrectionForm correction;
    private final HandEntry handEntry;
    private final FillDialog fillDialog;
    private final LedgerDoors doors;
    private final NoticeReview review;
    private final Actions actions = new Actions();
    private final StackPane root = new StackPane();

    public LedgerTab(Workplace workplace, LedgerServices services, LedgerDoors doors) {
        this.workplace = workplace;
        this.services = services;
        this.ledger = services.ledger();
        this.doors = doors;
        this.desk = new LedgerDesk(workplace, services, actions);
        this.form = new IssueForm(workplace, ledger, services.people());
        this.correction = new CorrectionForm(workplace, services);
        this.handEntry = new HandEntry(workplace, ledger);
        this.fillDialog = new FillDialog(workplace, ledger, services.people());
        this.review = new NoticeReview(workplace, ledger, this::imported, this::back);
        form.askFirst(doors.beforeSaving());
        form.onClosed(this::back);
        form.onSaved(this::saved);
        correction.onClosed(this::back);
        correction.onSaved(this::saved);
        root.getStylesheets()
                .add(Objects.requireNonNull(LedgerTab.class.getResource("/org/antou/ledger/ledger.css"), "ledger.css")
                        .toExternalForm());
        root.getStyleClass().add("ledger-tab");
        back();
    }

    @Override
    public String key() {
        return LedgerRegister.KEY;
    }

    @Override
    public String title() {
        return LedgerRegister.TITLE;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        desk.reload();
    }

    @Override
    public void open(RecordRef ref) {
        if (mayLeave()) {
            back();
            desk.open(ref);
        }
    }

    /** Brings a notice in, as the menu of the window asks. */
    public void importNotice() {
        actions.importNotice();
    }

    /** Begins a new issue by hand, as the menu of the window asks. */
    public void enterByHand() {
        if (mayLeave()) {
            actions.enter(Optional.empty(), Optional.empty());
        }
    }

    /** Takes what the table shows to a workbook, as the menu of the window asks. */
    public void exportSheet() {
        desk.export();
    }

    /** What was just brought in is what the clerk wants to see. */
    private void imported(Imported imported) {
        back();
        desk.reload();
        desk.open(new RecordRef(LedgerRegister.INSPECTION, imported.inspection()));
    }

    private void saved(UUID id) {
        back();
        desk.changed(Set.of(id));
        desk.reveal(id);
    }

    /** Asks where something was written and not saved. */
    private boolean mayLeave() {
        if (root.getChildren().contains(form.node())) {
            return form.mayLeave();
        }
        return !root.getChildren().contains(correction.node()) || correction.mayLeave();
    }

    private void back() {
        root.getChildren().setAll(desk.node());
    }

    private void form() {
        root.getChildren().setAll(form.node());
    }

    /** How reports stand over the desk. */
    private final class Over implements Screens {

        @Override
        public void show(Node screen) {
            root.getChildren().setAll(screen);
        }

        @Override
        public void back() {
            LedgerTab.this.back();
        }

        @Override
        public void rows(Filter filter) {
            LedgerTab.this.back();
            desk.filter(filter);
        }

        @Override
        public Optional<UUID> chosen() {
            return desk.chosen();
        }
    }

    /** What the buttons, keys and menus of the desk do. */
    private final class Actions implements LedgerDesk.Actions {

        @Override
        public void importNotice() {
            if (mayLeave()) {
                review.begin();
                root.getChildren().setAll(review.node());
            }
        }

        @Override
        public void enter(Optional<UUID> inspection, Optional<Issue> beside) {
            handEntry.begin(inspection, beside, blank -> {
                form();
                form.create(blank);
            });
        }

        @Override
        public void edit(UUID id) {
            workplace
                    .jobs()
                    .run(
                            "打开问题",
                            job -> ledger.find(id),
                            found -> found.ifPresent(this::edit),
                            workplace.dialogs()::problem);
        }

        private void edit(Issue issue) {
            if (issue.status() == Status.CLOSED) {
                new ClosedDialog(workplace, ledger)
                        .ask(issue, () -> correct(issue.id()), () -> desk.changed(Set.of(issue.id())));
            } else {
                form();
                form.edit(issue);
            }
        }

        @Override
        public void correct(UUID id) {
            workplace
                    .jobs()
                    .run(
                            "打开问题",
                            job -> ledger.find(id),
                            found -> found.ifPresent(issue -> {
                                root.getChildren().setAll(correction.node());
                                correction.correct(issue);
                            }),
                            workplace.dialogs()::problem);
        }

        @Override
        public void fill(List<UUID> ids) {
            read(ids, issues -> fillDialog.fill(issues, () -> desk.changed(Set.copyOf(ids))));
        }

        @Override
        public void urge(List<UUID> ids) {
            doors.urge(ids);
        }

        @Override
        public void remove(List<UUID> ids) {
            boolean sure = workplace
                    .dialogs()
                    .confirm(
                            "删除问题", "将删除选中的 " + ids.size() + " 条问题。只有误登的才应删除;删除后可以用“撤销”恢复。", "删除 " + ids.size() + " 条");
            if (sure) {
                read(ids, this::removeNow);
            }
        }

        private void removeNow(List<Issue> issues) {
            workplace
                    .jobs()
                    .run(
                            "删除问题",
                            job -> {
                                ledger.remove(workplace.session(), issues);
                                return issues.size();
                            },
                            count -> {
                                workplace.navigator().status("已删除 " + count + " 条。");
                                desk.reload();
                            },
                            workplace.dialogs()::problem);
        }

        private void read(List<UUID> ids, Consumer<List<Issue>> then) {
            workplace
                    .jobs()
                    .run(
                            "读取选中的问题",
                            job -> ids.stream()
                                    .flatMap(id -> ledger.find(id).stream())
                                    .toList(),
                            then,
                            workplace.dialogs()::problem);
        }

        @Override
        public Node reports() {
            return new ReportMenu(place()).node();
        }

        private ReportPlace place() {
            return new ReportPlace(workplace, doors.reports(), doors.papers(), new Over());
        }

        @Override
        public void supervise() {
            SupervisionScreen.open(place(), services, desk::reload);
        }

        @Override
        public void export(ShownTable<Issue> shown) {
            doors.export(shown);
        }

        @Override
        public void print(Optional<UUID> inspection) {
            new PrintChoice(workplace, ledger, doors).print(inspection);
        }
    }
}
