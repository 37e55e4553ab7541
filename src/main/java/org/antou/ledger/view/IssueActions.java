package org.antou.ledger.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.antou.ledger.Ledger;
import org.antou.ledger.LedgerServices;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.Status;
import org.antou.ledger.model.StepKind;
import org.antou.ledger.view.course.ManySteps;
import org.antou.ledger.view.report.ReportMenu;
import org.antou.ledger.view.report.ReportPlace;
import org.antou.ledger.view.supervision.SupervisionScreen;
import org.antou.register.view.ShownTable;
import org.antou.register.view.Workplace;

/** What the buttons, keys and menus of the desk do. */
final class IssueActions implements DeskActions {

    private final Workplace workplace;
    private final LedgerServices services;
    private final Ledger ledger;
    private final LedgerDoors doors;
    private final TabStage stage;

    IssueActions(Workplace workplace, LedgerServices services, LedgerDoors doors, TabStage stage) {
        this.workplace = workplace;
        this.services = services;
        this.ledger = services.ledger();
        this.doors = doors;
        this.stage = stage;
    }

    @Override
    public void importNotice() {
        if (stage.mayLeave()) {
            stage.review();
        }
    }

    @Override
    public void enter(Optional<UUID> inspection, Optional<Issue> beside) {
        new HandEntry(workplace, ledger).begin(inspection, beside, stage::create);
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
                    .ask(issue, () -> correct(issue.id()), () -> stage.changed(Set.of(issue.id())));
        } else {
            stage.edit(issue);
        }
    }

    @Override
    public void correct(UUID id) {
        workplace
                .jobs()
                .run(
                        "打开问题",
                        job -> ledger.find(id),
                        found -> found.ifPresent(stage::correct),
                        workplace.dialogs()::problem);
    }

    @Override
    public void fill(List<UUID> ids) {
        read(
                ids,
                issues -> new FillDialog(workplace, ledger, services.people())
                        .fill(issues, () -> stage.changed(Set.copyOf(ids))));
    }

    @Override
    public void take(StepKind kind, List<UUID> ids) {
        read(ids, issues -> new ManySteps(workplace, services, kind).ask(issues, () -> stage.changed(Set.copyOf(ids))));
    }

    @Override
    public void urge(List<UUID> ids) {
        doors.urge(ids);
    }

    @Override
    public void remove(List<UUID> ids) {
        boolean sure = workplace
                .dialogs()
                .confirm("删除问题", "将删除选中的 " + ids.size() + " 条问题。只有误登的才应删除;删除后可以用“撤销”恢复。", "删除 " + ids.size() + " 条");
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
                            stage.reload();
                        },
                        workplace.dialogs()::problem);
    }

    private void read(List<UUID> ids, Consumer<List<Issue>> then) {
        workplace.jobs().run("读取选中的问题", job -> ledger.some(ids), then, workplace.dialogs()::problem);
    }

    @Override
    public Node reports() {
        return new ReportMenu(place()).node();
    }

    private ReportPlace place() {
        return new ReportPlace(workplace, doors.reports(), doors.papers(), stage);
    }

    @Override
    public void supervise() {
        SupervisionScreen.open(place(), services, stage::reload);
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
