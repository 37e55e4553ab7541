package org.antou.cadre.view.watch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.antou.cadre.model.service.GrassrootsService;
import org.antou.cadre.model.service.ServiceColumns;
import org.antou.cadre.model.service.ServiceFindings;
import org.antou.cadre.model.service.ServiceRules;
import org.antou.cadre.model.service.ServiceStanding;
import org.antou.cadre.paper.watch.WatchPrintout;
import org.antou.cadre.watch.Services;
import org.antou.cadre.watch.WatchRegister;
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

/** 服务年限: who has to serve how long, what is owed in days, and the plan to make it good. */
public final class ServiceTab {

    private static final List<FormGroup> GROUPS = List.of(
            FormGroup.of(
                    "服务",
                    ServiceColumns.PERSON,
                    ServiceColumns.KIND,
                    ServiceColumns.PLACE,
                    ServiceColumns.BEGAN_ON,
                    ServiceColumns.YEARS),
            FormGroup.of("不计入的期间(一行一段:2019-03-01至2019-09-01 病假,止日当天不计)", ServiceColumns.LEAVES),
            FormGroup.of("调离", ServiceColumns.LEFT_ON, ServiceColumns.WENT_TO),
            FormGroup.of(
                    "补足(补服务期间一行一段,还没有结束的止日空着)",
                    ServiceColumns.PLAN,
                    ServiceColumns.PLAN_DUE,
                    ServiceColumns.MAKE_UPS,
                    ServiceColumns.SETTLED_ON),
            FormGroup.of("其他", ServiceColumns.NOTE));

    private final WatchPlace place;
    private final RegisterDesk<GrassrootsService> desk;

    public ServiceTab(WatchPlace place) {
        this.place = place;
        this.desk = new RegisterDesk<>(place.work(), spec());
        desk.tools(RegisterDesk.button("打印清单…", Icons.PRINT, this::print));
    }

    private Services services() {
        return place.register().services();
    }

    private DeskSpec<GrassrootsService> spec() {
        return new DeskSpec<>(
                WatchRegister.SERVICES,
                "服务年限",
                table(),
                new FormSpec<>(
                        GrassrootsService.REGISTER,
                        ServiceColumns.ALL,
                        GROUPS,
                        Map.of(ServiceColumns.PERSON, place.persons()),
                        service -> ServiceRules.beyondMissing(service, place.today()),
                        new Keeper<>(
                                services(),
                                place.session(),
                                GrassrootsService::id,
                                (mine, now) ->
                                        ServiceColumns.of(mine.id(), now.version(), ServiceColumns.ALL.values(mine)))),
                place.register().servicePort(),
                Icons.CALENDAR,
                new DeskSpec.Use<>(
                        services()::blank,
                        services()::find,
                        rows -> services().remove(place.session(), rows),
                        service -> ServiceFindings.of(service).stream()
                                .map(finding -> finding.message() + finding.advice())
                                .toList(),
                        service -> Optional.empty()));
    }

    private TableSpec<GrassrootsService> table() {
        Sort most = Sort.down(ServiceColumns.OWED);
        return new TableSpec<>(
                GrassrootsService.REGISTER,
                ServiceColumns.ALL,
                List.of(
                        ServiceColumns.PERSON,
                        ServiceColumns.KIND,
                        ServiceColumns.STANDING,
                        ServiceColumns.OWED,
                        ServiceColumns.BEGAN_ON,
                        ServiceColumns.LEFT_ON,
                        ServiceColumns.REQUIRED,
                        ServiceColumns.SERVED,
                        ServiceColumns.FULL,
                        ServiceColumns.PLAN_DUE),
                GrassrootsService::id,
                ServiceTab::styles,
                services(),
                List.of(
                        SavedView.of(
                                "还应补的",
                                Views.of(
                                        ServiceColumns.STANDING,
                                        ServiceStanding.OWED,
                                        ServiceStanding.PLANNED,
                                        ServiceStanding.PLAN_LATE,
                                        ServiceStanding.ENOUGH),
                                most),
                        SavedView.of(
                                "服务期内的",
                                Views.of(ServiceColumns.STANDING, ServiceStanding.SERVING),
                                Sort.by(ServiceColumns.FULL)),
                        SavedView.of("全部", Filter.none(), most)),
                EmptyState.of(Icons.CALENDAR, "还没有登记服务年限", "有最低服务年限、基层服务年限要求的,登记一条;未满调离的,按天数算出应补多少。"));
    }

    private static List<String> styles(GrassrootsService service) {
        return switch (service.reckoning().standing()) {
            case OWED, PLAN_LATE -> List.of("row-red");
            case SERVED, SETTLED -> List.of("row-grey");
            default -> List.of();
        };
    }

    private void print() {
        place.printList(
                services()::find, desk.listed(), listed -> WatchPrintout.services(place.unit(), place.today(), listed));
    }

    /** Gives the tab a button that takes what is listed to a workbook; hands it back for the menu of the window. */
    public Runnable exportTo(Consumer<ShownTable<GrassrootsService>> workbook) {
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
