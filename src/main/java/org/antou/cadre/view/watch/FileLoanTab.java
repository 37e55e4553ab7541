package org.antou.cadre.view.watch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.antou.cadre.model.lending.FileLoan;
import org.antou.cadre.model.lending.FileLoanColumns;
import org.antou.cadre.model.lending.FileLoanFindings;
import org.antou.cadre.model.lending.FileLoanRules;
import org.antou.cadre.model.lending.FileLoanStanding;
import org.antou.cadre.paper.watch.WatchPrintout;
import org.antou.cadre.watch.FileLoans;
import org.antou.cadre.watch.WatchRegister;
import org.antou.register.Columns;
import org.antou.register.Filter;
import org.antou.register.SavedView;
import org.antou.register.Sort;
import org.antou.register.view.DeskSpec;
import org.antou.register.view.FormGroup;
import org.antou.register.view.FormSpec;
import org.antou.register.view.HistoryPane;
import org.antou.register.view.RegisterDesk;
import org.antou.register.view.RegisterTab;
import org.antou.register.view.ShownTable;
import org.antou.register.view.SidePane;
import org.antou.register.view.TableSpec;
import org.antou.ui.EmptyState;
import org.antou.ui.Icons;

/** 查借阅: who has or had which file, until when, and how it came back. */
public final class FileLoanTab {

    private static final List<FormGroup> GROUPS = List.of(
            FormGroup.of(
                    "查(借)阅",
                    FileLoanColumns.PERSON,
                    FileLoanColumns.KIND,
                    FileLoanColumns.PURPOSE,
                    FileLoanColumns.PARTS,
                    FileLoanColumns.LENT_ON),
            FormGroup.of(
                    "查(借)阅人(查档要两人,不得查本人和亲属的档案)", FileLoanColumns.UNIT, FileLoanColumns.FIRST, FileLoanColumns.SECOND),
            FormGroup.of("审批", FileLoanColumns.APPROVER, FileLoanColumns.APPROVED_ON),
            FormGroup.of(
                    "归还(当日查阅的可以一并填)",
                    FileLoanColumns.RETURNED,
                    FileLoanColumns.CONDITION,
                    FileLoanColumns.CONDITION_NOTE,
                    FileLoanColumns.RECEIVER),
            FormGroup.of("其他", FileLoanColumns.NOTE));

    /** The number is given by the program. */
    private static final Columns<FileLoan> TYPED = new Columns<>(
            FileLoanColumns.ALL.all().stream()
                    .map(c -> Set.of(FileLoanColumns.NUMBER).contains(c.key()) ? c.asFixed() : c)
                    .toList(),
            FileLoanColumns.ALL.apply());

    private final WatchPlace place;
    private final RegisterDesk<FileLoan> desk;

    public FileLoanTab(WatchPlace place) {
        this.place = place;
        this.desk = new RegisterDesk<>(place.work(), spec());
        FileLoanSteps steps = new FileLoanSteps(place, desk::reload);
        desk.tools(
                RegisterDesk.button("打印登记表…", Icons.PRINT, this::print),
                desk.forChosen("打印单据…", Icons.PRINT, 1, 1, ids -> steps.print(ids.get(0))));
        if (desk.mayWrite()) {
            desk.tools(
                    desk.forChosen("归还…", Icons.UNDO, 1, 1, ids -> steps.giveBack(ids.get(0))),
                    desk.forChosen("续借…", Icons.CALENDAR, 1, 1, ids -> steps.renew(ids.get(0))),
                    desk.forChosen("催还…", Icons.WARNING, 1, 1, ids -> steps.remind(ids.get(0))));
        }
    }

    private FileLoans loans() {
        return place.register().loans();
    }

    private DeskSpec<FileLoan> spec() {
        return new DeskSpec<>(
                WatchRegister.LOANS,
                "查借阅",
                table(),
                new FormSpec<>(
                        FileLoan.REGISTER,
                        TYPED,
                        GROUPS,
                        Map.of(FileLoanColumns.PERSON, place.persons()),
                        loan -> FileLoanRules.beyondMissing(loan, place.today()),
                        new Keeper<>(
                                loans(),
                                place.session(),
                                FileLoan::id,
                                (mine, now) -> FileLoanColumns.of(
                                        mine.id(), now.version(), FileLoanColumns.ALL.values(mine)))),
                place.register().loanPort(),
                Icons.LEND,
                new DeskSpec.Use<>(
                        loans()::blank,
                        loans()::find,
                        rows -> loans().remove(place.session(), rows),
                        loan -> FileLoanFindings.of(loan).stream()
                                .map(finding -> finding.message() + finding.advice())
                                .toList(),
                        loan -> Optional.empty()));
    }

    private TableSpec<FileLoan> table() {
        Sort newest = Sort.down(FileLoanColumns.LENT_ON);
        return new TableSpec<>(
                FileLoan.REGISTER,
                FileLoanColumns.ALL,
                List.of(
                        FileLoanColumns.NUMBER,
                        FileLoanColumns.PERSON,
                        FileLoanColumns.KIND,
                        FileLoanColumns.STANDING,
                        FileLoanColumns.LENT_ON,
                        FileLoanColumns.DUE,
                        FileLoanColumns.FIRST,
                        FileLoanColumns.SECOND,
                        FileLoanColumns.PURPOSE,
                        FileLoanColumns.RETURNED),
                FileLoan::id,
                FileLoanTab::styles,
                loans(),
                List.of(
                        SavedView.of(
                                "在外的",
                                Views.of(
                                        FileLoanColumns.STANDING,
                                        FileLoanStanding.OUT,
                                        FileLoanStanding.DUE_SOON,
                                        FileLoanStanding.OVERDUE),
                                Sort.by(FileLoanColumns.DUE)),
                        SavedView.of(
                                "逾期未还",
                                Views.of(FileLoanColumns.STANDING, FileLoanStanding.OVERDUE),
                                Sort.by(FileLoanColumns.DUE)),
                        SavedView.of("全部", Filter.none(), newest)),
                EmptyState.of(Icons.LEND, "还没有查借阅", "查阅、借出一本干部档案登记一条:谁的档案、两个查阅人、谁审批的;应还日期自动算,到期提醒。"));
    }

    private static List<String> styles(FileLoan loan) {
        if (loan.reckoning().standing().filter(FileLoanStanding.OVERDUE::equals).isPresent()) {
            return List.of("row-red");
        }
        return loan.isOut() ? List.of() : List.of("row-grey");
    }

    private void print() {
        place.printList(
                loans()::find, desk.listed(), listed -> WatchPrintout.loans(place.unit(), place.today(), listed));
    }

    /** Begins a new one; the command of the window. */
    public void begin() {
        desk.create();
    }

    /** Gives the tab a button that takes what is listed to a workbook; hands it back for the menu of the window. */
    public Runnable exportTo(Consumer<ShownTable<FileLoan>> workbook) {
        return desk.exportTo(workbook);
    }

    /** Puts the files of the selected one beside the table, and their past into its history. */
    public void files(SidePane pane, Consumer<HistoryPane> past) {
        desk.beside(pane);
        past.accept(desk.history());
    }

    /** The tab for the main window. */
    public RegisterTab tab() {
        return desk;
    }
}
