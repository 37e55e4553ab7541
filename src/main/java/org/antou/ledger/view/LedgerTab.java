package org.antou.ledger.view;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.antou.ledger.Ledger;
import org.antou.ledger.LedgerRegister;
import org.antou.ledger.LedgerServices;
import org.antou.ledger.model.Imported;
import org.antou.ledger.model.Issue;
import org.antou.ledger.view.course.LedgerStyles;
import org.antou.ledger.view.notice.NoticeReview;
import org.antou.register.Filter;
import org.antou.register.RecordRef;
import org.antou.register.view.RegisterTab;
import org.antou.register.view.Workplace;

/** The tab of the rectification ledger: the desk with table and detail, and the form that comes over it. */
public final class LedgerTab implements RegisterTab {

    private final LedgerDesk desk;
    private final IssueForm form;
    private final CorrectionForm correction;
    private final NoticeReview review;
    private final IssueActions actions;
    private final StackPane root = new StackPane();

    public LedgerTab(Workplace workplace, LedgerServices services, LedgerDoors doors) {
        Ledger ledger = services.ledger();
        this.actions = new IssueActions(workplace, services, doors, new Over());
        this.desk = new LedgerDesk(workplace, services, actions);
        this.form = new IssueForm(workplace, services);
        this.correction = new CorrectionForm(workplace, services);
        this.review = new NoticeReview(workplace, ledger, this::imported, this::back);
        form.askFirst(doors.beforeSaving());
        form.onClosed(this::back);
        form.onSaved(this::saved);
        correction.onClosed(this::back);
        correction.onSaved(this::saved);
        LedgerStyles.dress(root);
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

    /** What stands over the desk for a while: forms, the review of a notice, reports. */
    private final class Over implements TabStage {

        @Override
        public boolean mayLeave() {
            return LedgerTab.this.mayLeave();
        }

        @Override
        public void create(Issue blank) {
            show(form.node());
            form.create(blank);
        }

        @Override
        public void edit(Issue issue) {
            show(form.node());
            form.edit(issue);
        }

        @Override
        public void correct(Issue issue) {
            show(correction.node());
            correction.correct(issue);
        }

        @Override
        public void review() {
            review.begin();
            show(review.node());
        }

        @Override
        public void changed(Set<UUID> ids) {
            desk.changed(ids);
        }

        @Override
        public void reload() {
            desk.reload();
        }

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
}
