package org.antou.passport.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antou.passport.model.DocumentLoan;
import org.antou.passport.model.LoanColumns;
import org.antou.passport.model.LoanRules;
import org.antou.passport.model.LoanStanding;
import org.antou.passport.model.TravelDocument;
import org.antou.register.Columns;
import org.antou.register.Condition;
import org.antou.register.Filter;
import org.antou.register.SavedView;
import org.antou.register.Sort;
import org.antou.register.view.DeskSpec;
import org.antou.register.view.FormGroup;
import org.antou.register.view.FormSpec;
import org.antou.register.view.HistoryPane;
import org.antou.register.view.RecordKeeper;
import org.antou.register.view.RegisterDesk;
import org.antou.register.view.RegisterTab;
import org.antou.register.view.ShownTable;
import org.antou.register.view.SidePane;
import org.antou.register.view.TableSpec;
import org.antou.ui.EmptyState;
import org.antou.ui.Icons;

/** 领用: the lending desk, with what is out, due and overdue. */
public final class LoanTab {

    private static final List<String> FACTS = List.of(
            LoanColumns.HOLDER,
            LoanColumns.DOCUMENT,
            LoanColumns.STANDING,
            LoanColumns.DUE,
            LoanColumns.DUE_REASON,
            LoanColumns.RENEWALS,
            LoanColumns.REMINDERS,
            LoanColumns.LOST);

    private static final List<FormGroup> GROUPS = List.of(
            FormGroup.of(
                    "审批",
                    LoanColumns.APPROVAL,
                    LoanColumns.PURPOSE,
                    LoanColumns.PLACES,
                    LoanColumns.DEPARTS,
                    LoanColumns.RETURNS,
                    LoanColumns.VISA_ONLY),
            FormGroup.of("借出", LoanColumns.LENT_ON, LoanColumns.TAKER),
            FormGroup.of(
                    "行程和归还",
                    LoanColumns.OUTING,
                    LoanColumns.WENT_ON,
                    LoanColumns.CAME_BACK,
                    LoanColumns.WENT_TO,
                    LoanColumns.CANCELLED,
                    LoanColumns.RETURNED),
            FormGroup.of("其他", LoanColumns.NOTE));

    /** What is lent is changed by lending and returning, never by typing; so is what was lost. */
    private static final Columns<DocumentLoan> TYPED = new Columns<>(
            LoanColumns.ALL.all().stream()
                    .map(c -> Set.of(LoanColumns.DOCUMENT, LoanColumns.LOST).contains(c.key()) ? c.asFixed() : c)
                    .toList(),
            LoanColumns.ALL.apply());

    private final PassportPlace place;
    private final RegisterDesk<DocumentLoan> desk;
    private final LendDialog lending;
    private final ReturnDialog returning;

    public LoanTab(PassportPlace place) {
        this.place = place;
        this.desk = new RegisterDesk<>(place.work(), spec());
        this.lending = new LendDialog(place, desk::reload);
        this.returning = new ReturnDialog(place, desk::reload);
        LoanSteps steps = new LoanSteps(place, desk::reload);
        desk.onCreate(lending::open);
        desk.tools(desk.forChosen("打印单据…", Icons.PRINT, 1, 1, steps::print));
        if (desk.mayWrite()) {
            desk.tools(
                    desk.forChosen("归还…", Icons.UNDO, 1, 1, ids -> returning.open(ids.get(0))),
                    desk.forChosen("续借…", Icons.CALENDAR, 1, 1, ids -> steps.extend(ids.get(0))),
                    desk.forChosen("催还…", Icons.WARNING, 1, 1, ids -> steps.remind(ids.get(0))));
        }
    }

    private DeskSpec<DocumentLoan> spec() {
        return new DeskSpec<>(
                "证件领用",
                "领用",
                table(),
                new FormSpec<>(
                        DocumentLoan.REGISTER,
                        TYPED,
                        GROUPS,
                        Map.of(),
                        loan -> LoanRules.beyondMissing(loan, place.today()),
                        new Keeper()),
                place.register().loanPort(),
                Icons.PASSPORT,
                new DeskSpec.Use<>(
                        () -> place.loans().blank(TravelDocument.blank(UUID.randomUUID(), 0)),
                        place.loans()::find,
                        rows -> place.loans().remove(place.session(), rows),
                        LoanTab::remarks,
                        loan -> Facts.of("应还和催还", LoanColumns.ALL, FACTS, loan)));
    }

    private static List<String> remarks(DocumentLoan loan) {
        Stream<String> late = Stream.of(loan.reckoning().late())
                .filter(days -> days > 0)
                .map(days -> (loan.isOut() ? "逾期未还 " : "逾期归还 ") + days + " 天。");
        return Stream.concat(late, LoanRules.differences(loan).stream().map(d -> "与审批不符:" + d + "。"))
                .toList();
    }

    private TableSpec<DocumentLoan> table() {
        return new TableSpec<>(
                DocumentLoan.REGISTER,
                LoanColumns.ALL,
                List.of(
                        LoanColumns.NUMBER,
                        LoanColumns.HOLDER,
                        LoanColumns.DOCUMENT,
                        LoanColumns.DUE,
                        LoanColumns.STANDING,
                        LoanColumns.LATE,
                        LoanColumns.PLACES,
                        LoanColumns.LENT_ON,
                        LoanColumns.RETURNS,
                        LoanColumns.RETURNED,
                        LoanColumns.APPROVAL),
                DocumentLoan::id,
                LoanTab::styles,
                place.loans(),
                views(),
                EmptyState.of(Icons.PASSPORT, "还没有领用", "按“登记领用”或 Ctrl+J:输入姓名的拼音首字母,选证件,填审批文号,回车就借出。"));
    }

    private static List<String> styles(DocumentLoan loan) {
        return loan.reckoning()
                .standing()
                .map(standing -> switch (standing) {
                    case OVERDUE -> List.of("row-red");
                    case RETURNED, RETURNED_LATE, LOST -> List.of("row-grey");
                    default -> List.<String>of();
                })
                .orElse(List.of());
    }

    private static List<SavedView> views() {
        Sort due = Sort.by(LoanColumns.DUE);
        Sort newest = Sort.down(LoanColumns.LENT_ON);
        return List.of(
                SavedView.of("借出未还", standing(LoanStanding.OUT, LoanStanding.DUE_SOON, LoanStanding.OVERDUE), due),
                SavedView.of("逾期未还", standing(LoanStanding.OVERDUE), due),
                SavedView.of("即将到期", standing(LoanStanding.DUE_SOON), due),
                SavedView.of("全部领用", Filter.none(), newest),
                SavedView.of("逾期归还的", standing(LoanStanding.RETURNED_LATE), newest),
                SavedView.of("与审批不符", Filter.of(LoanColumns.DIFFERENCE, new Condition.Filled(true)), newest));
    }

    private static Filter standing(LoanStanding... standings) {
        return Filter.of(
                LoanColumns.STANDING,
                new Condition.OneOf(
                        Stream.of(standings).map(LoanStanding::title).collect(Collectors.toSet())));
    }

    /** Begins a loan; the command of the window. */
    public void lend() {
        lending.open();
    }

    /** Begins a return; the command of the window. */
    public void giveBack() {
        returning.open();
    }

    /** Lists what a filter lets through. */
    public void show(Filter filter) {
        desk.show(filter);
    }

    /** Gives the tab a button that takes what is listed to a workbook; hands it back for the menu of the window. */
    public Runnable exportTo(Consumer<ShownTable<DocumentLoan>> workbook) {
        return desk.exportTo(workbook);
    }

    /** Puts the files of the selected loan, the scanned approval for example, beside the table, and their past into its history. */
    public void files(SidePane pane, Consumer<HistoryPane> past) {
        desk.beside(pane);
        past.accept(desk.history());
    }

    /** The tab for the main window. */
    public RegisterTab tab() {
        return desk;
    }

    private final class Keeper implements RecordKeeper<DocumentLoan> {

        @Override
        public UUID id(DocumentLoan loan) {
            return loan.id();
        }

        @Override
        public Optional<DocumentLoan> current(UUID id) {
            return place.loans().find(id);
        }

        @Override
        public DocumentLoan onto(DocumentLoan mine, DocumentLoan current) {
            return LoanColumns.of(mine.id(), current.version(), LoanColumns.ALL.values(mine));
        }

        @Override
        public DocumentLoan save(DocumentLoan loan) {
            return place.loans().correct(place.session(), loan);
        }
    }
}
