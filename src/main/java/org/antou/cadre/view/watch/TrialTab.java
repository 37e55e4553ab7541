package org.antou.cadre.view.watch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.antou.cadre.model.trial.TrialAppointment;
import org.antou.cadre.model.trial.TrialColumns;
import org.antou.cadre.model.trial.TrialRules;
import org.antou.cadre.model.trial.TrialStanding;
import org.antou.cadre.paper.watch.WatchPrintout;
import org.antou.cadre.watch.Trials;
import org.antou.cadre.watch.WatchRegister;
import org.antou.register.Filter;
import org.antou.register.SavedView;
import org.antou.register.Sort;
import org.antou.register.Values;
import org.antou.register.view.DeskSpec;
import org.antou.register.view.FormGroup;
import org.antou.register.view.FormHelp;
import org.antou.register.view.FormSpec;
import org.antou.register.view.HistoryPane;
import org.antou.register.view.RegisterDesk;
import org.antou.register.view.RegisterTab;
import org.antou.register.view.ShownTable;
import org.antou.register.view.SidePane;
import org.antou.register.view.TableSpec;
import org.antou.ui.EmptyState;
import org.antou.ui.Icons;

/** 试用期: who is on probation, until when, and how it was assessed. */
public final class TrialTab {

    private static final List<FormGroup> GROUPS = List.of(
            FormGroup.of("试任", TrialColumns.PERSON, TrialColumns.RECORDED_POST, TrialColumns.ACTUAL_POST),
            FormGroup.of("任职备案", TrialColumns.FILING_NUMBER, TrialColumns.FILED_ON),
            FormGroup.of("日期(任职时间从决定日算,试用期从通知日算)", TrialColumns.DECIDED_ON, TrialColumns.NOTICED_ON),
            FormGroup.of("期满考核", TrialColumns.ASSESSED_ON, TrialColumns.RESULT, TrialColumns.FORMAL_ON),
            FormGroup.of("其他", TrialColumns.NOTE));

    private final WatchPlace place;
    private final RegisterDesk<TrialAppointment> desk;

    public TrialTab(WatchPlace place) {
        this.place = place;
        this.desk = new RegisterDesk<>(place.work(), spec());
        TrialSteps steps = new TrialSteps(place, desk::reload);
        desk.tools(RegisterDesk.button("打印清单…", Icons.PRINT, this::print));
        if (desk.mayWrite()) {
            desk.tools(
                    desk.forChosen("考核…", Icons.CHECK, 1, 1, ids -> steps.assess(ids.get(0))),
                    desk.forChosen("延长…", Icons.CALENDAR, 1, 1, ids -> steps.extend(ids.get(0))));
        }
    }

    private Trials trials() {
        return place.register().trials();
    }

    private DeskSpec<TrialAppointment> spec() {
        return new DeskSpec<>(
                WatchRegister.TRIALS,
                "试任",
                table(),
                new FormSpec<>(
                        TrialAppointment.REGISTER,
                        TrialColumns.ALL,
                        GROUPS,
                        Map.of(TrialColumns.PERSON, place.persons()),
                        trial -> TrialRules.beyondMissing(trial, place.today()),
                        new Keeper<>(
                                trials(),
                                place.session(),
                                TrialAppointment::id,
                                (mine, now) ->
                                        TrialColumns.of(mine.id(), now.version(), TrialColumns.ALL.values(mine))),
                        new FormHelp<>("", trial -> Values.empty(), trials()::doubts)),
                place.register().trialPort(),
                Icons.CALENDAR,
                new DeskSpec.Use<>(
                        trials()::blank,
                        trials()::find,
                        rows -> trials().remove(place.session(), rows),
                        trial -> trials().findings(trial).stream()
                                .map(finding -> finding.message() + finding.advice())
                                .toList(),
                        trial -> Optional.empty()));
    }

    private TableSpec<TrialAppointment> table() {
        Sort byEnd = Sort.by(TrialColumns.END);
        return new TableSpec<>(
                TrialAppointment.REGISTER,
                TrialColumns.ALL,
                List.of(
                        TrialColumns.PERSON,
                        TrialColumns.SECTION,
                        TrialColumns.RECORDED_POST,
                        TrialColumns.STANDING,
                        TrialColumns.END,
                        TrialColumns.NOTICED_ON,
                        TrialColumns.DECIDED_ON,
                        TrialColumns.RESULT,
                        TrialColumns.FORMAL_ON),
                TrialAppointment::id,
                TrialTab::styles,
                trials(),
                List.of(
                        SavedView.of(
                                "没有办结的",
                                Views.of(
                                        TrialColumns.STANDING,
                                        TrialStanding.UNKNOWN,
                                        TrialStanding.RUNNING,
                                        TrialStanding.DUE_SOON,
                                        TrialStanding.OVERDUE,
                                        TrialStanding.PASSED),
                                byEnd),
                        SavedView.of("到期未考核", Views.of(TrialColumns.STANDING, TrialStanding.OVERDUE), byEnd),
                        SavedView.of("即将期满", Views.of(TrialColumns.STANDING, TrialStanding.DUE_SOON), byEnd),
                        SavedView.of("全部", Filter.none(), Sort.down(TrialColumns.NOTICED_ON))),
                EmptyState.of(Icons.CALENDAR, "还没有试任的干部", "发出试用任职通知的,登记一条:期满前会提醒考核,到期没有考核的标红。"));
    }

    private static List<String> styles(TrialAppointment trial) {
        return switch (trial.reckoning().standing()) {
            case OVERDUE -> List.of("row-red");
            case APPOINTED, FAILED -> List.of("row-grey");
            default -> List.of();
        };
    }

    private void print() {
        place.printList(
                trials()::find, desk.listed(), listed -> WatchPrintout.trials(place.unit(), place.today(), listed));
    }

    /** Gives the tab a button that takes what is listed to a workbook; hands it back for the menu of the window. */
    public Runnable exportTo(Consumer<ShownTable<TrialAppointment>> workbook) {
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
