package org.antou.ledger.view.sanction;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.antou.ledger.Ledger;
import org.antou.ledger.LedgerRegister;
import org.antou.ledger.Sanctions;
import org.antou.ledger.model.Initiative;
import org.antou.ledger.model.Sanction;
import org.antou.ledger.model.SanctionColumns;
import org.antou.ledger.model.SanctionForm;
import org.antou.ledger.paper.SanctionPrintout;
import org.antou.ledger.view.report.Papers;
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
import org.antou.register.view.Workplace;
import org.antou.settings.Office;
import org.antou.ui.EmptyState;
import org.antou.ui.Icons;

/** 四种形态: the tab of the register. */
public final class SanctionTab {

    private static final List<FormGroup> GROUPS = List.of(
            FormGroup.of(
                    "处理",
                    SanctionColumns.ON,
                    SanctionColumns.PEOPLE,
                    SanctionColumns.FORM,
                    SanctionColumns.INITIATIVE,
                    SanctionColumns.KIND,
                    SanctionColumns.DOCUMENT),
            FormGroup.of("其他", SanctionColumns.ISSUE, SanctionColumns.NOTE));

    private final Workplace workplace;
    private final Sanctions sanctions;
    private final RegisterDesk<Sanction> desk;

    /** @param ledger where the issue is found that a decision came of */
    public SanctionTab(Workplace workplace, Sanctions sanctions, Ledger ledger, Office office, Papers papers) {
        this.workplace = workplace;
        this.sanctions = sanctions;
        this.desk = new RegisterDesk<>(
                workplace,
                new DeskSpec<>(
                        "四种形态",
                        "四种形态",
                        table(),
                        new FormSpec<>(
                                LedgerRegister.SANCTION,
                                SanctionColumns.ALL,
                                GROUPS,
                                Map.of(SanctionColumns.ISSUE, new IssuePicker(ledger)),
                                sanctions::violations,
                                new Keeper()),
                        sanctions.port(),
                        Icons.SIGN,
                        new DeskSpec.Use<>(
                                sanctions::blank,
                                sanctions::find,
                                rows -> sanctions.remove(workplace.session(), rows),
                                sanction -> List.of(),
                                sanction -> Optional.empty())));
        desk.tools(RegisterDesk.button("打印登记表…", Icons.PRINT, () -> print(office, papers)));
    }

    private TableSpec<Sanction> table() {
        return new TableSpec<>(
                LedgerRegister.SANCTION,
                SanctionColumns.ALL,
                List.of(
                        SanctionColumns.ON,
                        SanctionColumns.FORM,
                        SanctionColumns.KIND,
                        SanctionColumns.PEOPLE,
                        SanctionColumns.INITIATIVE,
                        SanctionColumns.DOCUMENT,
                        SanctionColumns.ISSUE),
                Sanction::id,
                sanction -> List.of(),
                sanctions,
                List.of(
                        SavedView.of("全部", Filter.none(), Sort.by(SanctionColumns.ON)),
                        view("第一种形态", SanctionColumns.FORM, SanctionForm.FIRST.title()),
                        view("主动运用", SanctionColumns.INITIATIVE, Initiative.ACTIVE.title()),
                        view("被动运用", SanctionColumns.INITIATIVE, Initiative.PASSIVE.title())),
                EmptyState.of(Icons.SIGN, "还没有登记", "一次处理登记一行:日期、形态、种类、人次、主动还是被动、文号。只记人次和文号,不记姓名。"));
    }

    private static SavedView view(String title, String column, String word) {
        return SavedView.of(title, Filter.of(column, new Condition.OneOf(Set.of(word))), Sort.by(SanctionColumns.ON));
    }

    private void print(Office office, Papers papers) {
        List<UUID> listed = desk.listed();
        workplace
                .jobs()
                .run(
                        "读取登记表",
                        job -> new Page(
                                office.get().unit(),
                                sanctions.all().stream()
                                        .filter(s -> listed.contains(s.id()))
                                        .toList()),
                        page -> show(papers, page),
                        workplace.dialogs()::problem);
    }

    /** What is to be printed. */
    private record Page(String unit, List<Sanction> rows) {}

    private void show(Papers papers, Page page) {
        if (page.rows().isEmpty()) {
            workplace.dialogs().info("打印登记表", "没有列出任何一行,没有可以打印的内容。");
            return;
        }
        LocalDate today = LocalDate.ofInstant(
                workplace.clock().instant(), workplace.clock().getZone());
        papers.preview(SanctionPrintout.of(page.unit(), page.rows(), today));
    }

    /** Gives the tab a button that takes what is listed to a workbook; hands it back for the menu of the window. */
    public Runnable exportTo(Consumer<ShownTable<Sanction>> workbook) {
        return desk.exportTo(workbook);
    }

    /** Puts the files of the selected record beside the table, and their past into its history. */
    public void files(SidePane pane, Consumer<HistoryPane> past) {
        desk.beside(pane);
        past.accept(desk.history());
    }

    /** The tab for the main window. */
    public RegisterTab tab() {
        return desk;
    }

    private final class Keeper implements RecordKeeper<Sanction> {

        @Override
        public UUID id(Sanction sanction) {
            return sanction.id();
        }

        @Override
        public Optional<Sanction> current(UUID id) {
            return sanctions.find(id);
        }

        @Override
        public Sanction onto(Sanction mine, Sanction current) {
            return SanctionColumns.sanction(mine.id(), current.version(), SanctionColumns.ALL.values(mine));
        }

        @Override
        public Sanction save(Sanction sanction) {
            return sanctions.save(workplace.session(), sanction);
        }
    }
}
