package org.antou.passport.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.antou.passport.model.ExitFiling;
import org.antou.passport.model.FilingColumns;
import org.antou.passport.model.FilingForm;
import org.antou.passport.model.FilingRules;
import org.antou.people.view.PersonPicker;
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

/** 登记备案: the tab of the forms that went to the exit and entry authorities. */
public final class FilingTab {

    private static final List<FormGroup> GROUPS = List.of(
            FormGroup.of(
                    "备案",
                    FilingColumns.PERSON,
                    FilingColumns.FORM,
                    FilingColumns.ON,
                    FilingColumns.SLIP,
                    FilingColumns.REASON),
            FormGroup.of(
                    "备案表八项(空着的,保存时按人员资料和上一张表补上)",
                    FilingColumns.NAME,
                    FilingColumns.SEX,
                    FilingColumns.BIRTH,
                    FilingColumns.ID_NUMBER,
                    FilingColumns.HOUSEHOLD,
                    FilingColumns.WORKPLACE,
                    FilingColumns.POST,
                    FilingColumns.SUPERIOR),
            FormGroup.of("其他", FilingColumns.NOTE));

    /** The form by which each person is on file now. */
    private static final Filter ON_FILE = Filter.of(FilingColumns.VALID, new Condition.OneOf(Set.of("是")));

    private final PassportPlace place;
    private final RegisterDesk<ExitFiling> desk;

    public FilingTab(PassportPlace place) {
        this.place = place;
        this.desk = new RegisterDesk<>(
                place.work(),
                new DeskSpec<>(
                        "登记备案",
                        "备案",
                        table(),
                        new FormSpec<>(
                                ExitFiling.REGISTER,
                                FilingColumns.ALL,
                                GROUPS,
                                Map.of(FilingColumns.PERSON, new PersonPicker(place.people(), place.session())),
                                filing -> FilingRules.beyondMissing(filing, place.today()),
                                new Keeper()),
                        place.register().filingPort(),
                        Icons.LETTER,
                        new DeskSpec.Use<>(
                                place.filings()::blank,
                                place.filings()::find,
                                rows -> place.filings().remove(place.session(), rows),
                                filing -> List.of(),
                                filing -> Optional.empty())));
    }

    private TableSpec<ExitFiling> table() {
        Sort newest = Sort.down(FilingColumns.ON);
        return new TableSpec<>(
                ExitFiling.REGISTER,
                FilingColumns.ALL,
                List.of(
                        FilingColumns.PERSON,
                        FilingColumns.SECTION,
                        FilingColumns.FORM,
                        FilingColumns.ON,
                        FilingColumns.POST,
                        FilingColumns.HOUSEHOLD,
                        FilingColumns.SUPERIOR,
                        FilingColumns.SLIP),
                ExitFiling::id,
                filing -> List.of(),
                place.filings(),
                List.of(
                        SavedView.of("全部备案", Filter.none(), newest),
                        SavedView.of("现在备案在册的", ON_FILE, Sort.by(FilingColumns.PERSON)),
                        view(FilingForm.NEW, newest),
                        view(FilingForm.CHANGE, newest),
                        view(FilingForm.WITHDRAWAL, newest)),
                EmptyState.of(Icons.LETTER, "还没有备案", "报送一张备案表登记一行:新增、变更或撤销。谁应备案而没有备案,看“今天”页。"));
    }

    private static SavedView view(FilingForm form, Sort sort) {
        return SavedView.of(
                form.title(), Filter.of(FilingColumns.FORM, new Condition.OneOf(Set.of(form.title()))), sort);
    }

    /** Lists the forms by which persons are on file now. */
    public void showOnFile() {
        desk.show(ON_FILE);
    }

    /** Gives the tab a button that takes what is listed to a workbook; hands it back for the menu of the window. */
    public Runnable exportTo(Consumer<ShownTable<ExitFiling>> workbook) {
        return desk.exportTo(workbook);
    }

    /** Puts the files of the selected form beside the table, and their past into its history. */
    public void files(SidePane pane, Consumer<HistoryPane> past) {
        desk.beside(pane);
        past.accept(desk.history());
    }

    /** The tab for the main window. */
    public RegisterTab tab() {
        return desk;
    }

    private final class Keeper implements RecordKeeper<ExitFiling> {

        @Override
        public UUID id(ExitFiling filing) {
            return filing.id();
        }

        @Override
        public Optional<ExitFiling> current(UUID id) {
            return place.filings().find(id);
        }

        @Override
        public ExitFiling onto(ExitFiling mine, ExitFiling current) {
            return FilingColumns.of(mine.id(), current.version(), FilingColumns.ALL.values(mine));
        }

        @Override
        public void revealed(ExitFiling filing, String column) {
            place.filings().reveal(place.session(), List.of(filing.id()), "在表单里查看");
        }

        @Override
        public ExitFiling save(ExitFiling filing) {
            return place.filings().save(place.session(), filing);
        }
    }
}
